#requires -version 2
# KeySpec: collects what a server says about its certificates, for "keyspec inventory" and "keyspec inspect".
#
# It only reads. It changes no setting, exports no private key, contacts no other computer except what Get-CsCertificate itself asks
# (the Central Management store), and writes one text file into the current folder. Read that file before you hand it on: it names this computer,
# its certificates and its TLS settings.
#
# Run it in a PowerShell that was started as administrator, on the server:
#   powershell.exe -NoProfile -ExecutionPolicy Bypass -File .\keyspec-collect.ps1
# It needs Windows PowerShell 2.0 or later (Windows Server 2008 R2), and no module.

param([string] $OutFile)

Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'
$invariant = [System.Globalization.CultureInfo]::InvariantCulture
$lines = New-Object 'System.Collections.Generic.List[string]'

function Add-Section([string] $title) { $script:lines.Add('#### ' + $title) }

# One field on one line, whatever the value holds.
function Add-Field([string] $name, $value) {
  if ($null -eq $value) { return }
  $text = [string]::Format($invariant, '{0}', $value) -replace '[\x00-\x1f\x7f]+', ' '
  $script:lines.Add($name + ': ' + $text.Trim())
}

# What another program printed. A space in front of each line keeps it apart from sections.
function Add-Output($output) {
  foreach ($line in @($output)) {
    foreach ($part in ([string] $line -split "\r\n|\r|\n")) { $script:lines.Add(' ' + $part) }
  }
}

function Get-RegistryValue([string] $key, [string] $name) {
  try { return [Microsoft.Win32.Registry]::GetValue('HKEY_LOCAL_MACHINE\' + $key, $name, $null) } catch { return $null }
}

# The HRESULT of the innermost fault: the same number in every language of Windows.
function Get-FaultCode($fault) {
  $inner = $fault.Exception
  while ($null -ne $inner.InnerException) { $inner = $inner.InnerException }
  return '0x{0:X8}' -f [System.Runtime.InteropServices.Marshal]::GetHRForException($inner)
}

function Add-Computer {
  Add-Section 'computer'
  $properties = [System.Net.NetworkInformation.IPGlobalProperties]::GetIPGlobalProperties()
  Add-Field 'Name' $properties.HostName
  Add-Field 'Domain' $properties.DomainName
  Add-Field 'Collected' ([DateTime]::UtcNow.ToString('yyyy-MM-ddTHH:mm:ssZ', $invariant))
  Add-Field 'Windows' (Get-RegistryValue 'SOFTWARE\Microsoft\Windows NT\CurrentVersion' 'ProductName')
  Add-Field 'WindowsVersion' ([Environment]::OSVersion.Version)
  Add-Field 'PowerShell' $PSVersionTable.PSVersion
  $principal = New-Object System.Security.Principal.WindowsPrincipal ([System.Security.Principal.WindowsIdentity]::GetCurrent())
  Add-Field 'Administrator' $principal.IsInRole([System.Security.Principal.WindowsBuiltInRole]::Administrator)
  $uninstall = [Microsoft.Win32.Registry]::LocalMachine.OpenSubKey('SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall')
  foreach ($id in $uninstall.GetSubKeyNames()) {
    $product = $uninstall.OpenSubKey($id)
    $title = [string] $product.GetValue('DisplayName')
    if ($title -match 'Lync Server|Skype for Business Server|Office Web Apps|Office Online Server|Exchange Server') {
      Add-Field 'Product' ($title + ' | ' + $product.GetValue('DisplayVersion'))
    }
    $product.Close()
  }
  $uninstall.Close()
}

# Provider and KeySpec as .NET sees them. A key of a CNG provider gives a fault code instead; certutil names its provider below.
function Add-Key($certificate) {
  Add-Field 'HasPrivateKey' $certificate.HasPrivateKey
  if (-not $certificate.HasPrivateKey) { return }
  try {
    $container = $certificate.PrivateKey.CspKeyContainerInfo
    Add-Field 'Provider' $container.ProviderName
    Add-Field 'ProviderType' $container.ProviderType
    Add-Field 'KeySpec' ([int] $container.KeyNumber)
    Add-Field 'MachineKeySet' $container.MachineKeyStore
    Add-Field 'Container' $container.KeyContainerName
    Add-Field 'Exportable' $container.Exportable
  } catch { Add-Field 'KeyFault' (Get-FaultCode $_) }
}

function Add-Store([string] $name) {
  Add-Section ('store ' + $name)
  $store = New-Object System.Security.Cryptography.X509Certificates.X509Store ($name, [System.Security.Cryptography.X509Certificates.StoreLocation]::LocalMachine)
  try {
    $store.Open([System.Security.Cryptography.X509Certificates.OpenFlags] 'ReadOnly, OpenExistingOnly, IncludeArchived')
  } catch {
    Add-Field 'StoreFault' (Get-FaultCode $_)
    return
  }
  foreach ($certificate in $store.Certificates) {
    Add-Section 'certificate'
    Add-Field 'Thumbprint' $certificate.Thumbprint
    Add-Field 'FriendlyName' $certificate.FriendlyName
    Add-Field 'Archived' $certificate.Archived
    if ($name -eq 'My') { Add-Key $certificate }
    $script:lines.Add('-----BEGIN CERTIFICATE-----')
    Add-Base64 $certificate.RawData
    $script:lines.Add('-----END CERTIFICATE-----')
  }
  $store.Close()
}

function Add-Base64([byte[]] $data) {
  foreach ($line in ([Convert]::ToBase64String($data, [Base64FormattingOptions]::InsertLineBreaks) -split "\r\n")) { $script:lines.Add($line) }
}

# certutil names the provider of every key, CNG too. -silent: it never asks a person.
function Add-Certutil {
  Add-Section 'certutil -silent -v -store My'
  # Otherwise the first line that a program writes to its error stream would end the script.
  $ErrorActionPreference = 'Continue'
  try { Add-Output (& certutil.exe -silent -v -store My 2>&1) } catch { Add-Field 'Fault' $_.Exception.Message }
}

function Add-CsCertificates {
  Add-Section 'Get-CsCertificate'
  $module = Get-Module -ListAvailable -Name 'SkypeForBusiness', 'Lync' | Select-Object -First 1
  if ($null -eq $module) {
    Add-Field 'Module' 'none'
    return
  }
  Add-Field 'Module' $module.Name
  try {
    Import-Module $module.Name -WarningAction SilentlyContinue
    $script:FormatEnumerationLimit = -1
    Add-Output (Get-CsCertificate | Format-List * | Out-String -Width 4096)
  } catch { Add-Field 'Fault' $_.Exception.Message }
}

function Add-Settings {
  Add-Section 'settings'
  $schannel = 'SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL'
  foreach ($name in 'SendTrustedIssuerList', 'ClientAuthTrustMode', 'EnableSessionTicket') { Add-Setting $schannel $name }
  foreach ($protocol in 'SSL 2.0', 'SSL 3.0', 'TLS 1.0', 'TLS 1.1', 'TLS 1.2', 'TLS 1.3') {
    foreach ($side in 'Client', 'Server') {
      foreach ($name in 'Enabled', 'DisabledByDefault') { Add-Setting ($schannel + '\Protocols\' + $protocol + '\' + $side) $name }
    }
  }
  foreach ($root in 'SOFTWARE\Microsoft', 'SOFTWARE\Wow6432Node\Microsoft') {
    foreach ($version in 'v2.0.50727', 'v4.0.30319') {
      foreach ($name in 'SchUseStrongCrypto', 'SystemDefaultTlsVersions') { Add-Setting ($root + '\.NETFramework\' + $version) $name }
    }
    Add-Setting ($root + '\Windows\CurrentVersion\Internet Settings\WinHttp') 'DefaultSecureProtocols'
  }
  Add-Setting 'SYSTEM\CurrentControlSet\Control\Lsa\FipsAlgorithmPolicy' 'Enabled'
}

# A value that is not set is said too: it means the default of this Windows.
function Add-Setting([string] $key, [string] $name) {
  $value = Get-RegistryValue $key $name
  $text = '-'
  if ($null -ne $value) { $text = $value }
  Add-Field ('HKLM\' + $key + '!' + $name) $text
}

Add-Section 'KeySpec collection 1'
Add-Computer
foreach ($store in 'My', 'Root', 'CA', 'trust', 'Disallowed', 'ClientAuthIssuer') { Add-Store $store }
Add-Certutil
Add-CsCertificates
Add-Settings
Add-Section 'end'

if ($OutFile -eq '') { $OutFile = 'keyspec-' + [Environment]::MachineName + '-' + [DateTime]::Now.ToString('yyyyMMdd-HHmmss', $invariant) + '.txt' }
$OutFile = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($OutFile)
# CreateNew: a file that is there already stays as it is.
$file = New-Object System.IO.FileStream ($OutFile, [System.IO.FileMode]::CreateNew)
$writer = New-Object System.IO.StreamWriter ($file, (New-Object System.Text.UTF8Encoding $false))
foreach ($line in $lines) { $writer.Write($line + "`r`n") }
$writer.Close()
Write-Host ('KeySpec: wrote ' + $OutFile)
