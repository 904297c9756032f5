# Ends with an error where a program or an installer below a folder has no valid signature, or one without a time stamp.
param([Parameter(Mandatory = $true)][string]$Folder)
$ErrorActionPreference = 'Stop'

$files = @(Get-ChildItem -Path $Folder -Recurse | Where-Object { $_.Extension -eq '.exe' -or $_.Extension -eq '.msi' })
if ($files.Count -eq 0) { throw "There is nothing to look at in $Folder." }

$bad = @()
foreach ($file in $files) {
  $signature = Get-AuthenticodeSignature -FilePath $file.FullName
  Write-Output "$($file.Name): $($signature.Status), $($signature.SignerCertificate.Subject)"
  if ($signature.Status -ne 'Valid' -or $null -eq $signature.TimeStamperCertificate) { $bad += $file.FullName }
}
if ($bad.Count -gt 0) { throw "Not signed as it should be: $($bad -join ', ')" }
