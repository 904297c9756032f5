; Offers KeySpec under "Open with" for types of other programs, and takes that back. electron-builder's own associations would set the default
; of an extension, that is, take it over; here only OpenWithProgids is written. The extensions are those of ../file-types.ts (a test compares).
;
; https://learn.microsoft.com/windows/win32/shell/how-to-include-an-application-on-the-open-with-dialog-box
; SHELL_CONTEXT is the user's or the machine's part of the registry, as chosen in the installer.

!define KEYSPEC_CLASSES "Software\Classes"
!define KEYSPEC_OPEN_WITH "KeySpec.File"
!define KEYSPEC_REQUEST "KeySpec.Request"

!macro keyspecOfferOpenWith EXTENSION
  WriteRegNone SHELL_CONTEXT "${KEYSPEC_CLASSES}\.${EXTENSION}\OpenWithProgids" "${KEYSPEC_OPEN_WITH}"
!macroend

; Removes a key that holds nothing any more. Older NSIS looks at subkeys only when it is told /ifempty, so values are looked at first.
!macro keyspecDeleteEmptyKey KEY
  EnumRegValue $R8 SHELL_CONTEXT "${KEY}" 0
  ReadRegStr $R9 SHELL_CONTEXT "${KEY}" ""
  ${If} "$R8$R9" == ""
    DeleteRegKey /ifempty SHELL_CONTEXT "${KEY}"
  ${EndIf}
!macroend

!macro keyspecWithdraw EXTENSION CLASS
  DeleteRegValue SHELL_CONTEXT "${KEYSPEC_CLASSES}\.${EXTENSION}\OpenWithProgids" "${CLASS}"
  !insertmacro keyspecDeleteEmptyKey "${KEYSPEC_CLASSES}\.${EXTENSION}\OpenWithProgids"
  !insertmacro keyspecDeleteEmptyKey "${KEYSPEC_CLASSES}\.${EXTENSION}"
!macroend

!macro keyspecWithdrawOpenWith EXTENSION
  !insertmacro keyspecWithdraw "${EXTENSION}" "${KEYSPEC_OPEN_WITH}"
!macroend

; electron-builder sets the default of .csr, and its uninstaller leaves it pointing at a class that is gone.
!macro keyspecWithdrawRequest
  ReadRegStr $R9 SHELL_CONTEXT "${KEYSPEC_CLASSES}\.csr" ""
  ${If} $R9 == "${KEYSPEC_REQUEST}"
    DeleteRegValue SHELL_CONTEXT "${KEYSPEC_CLASSES}\.csr" ""
  ${EndIf}
  !insertmacro keyspecWithdraw "csr" "${KEYSPEC_REQUEST}"
!macroend

!macro customInstall
  WriteRegStr SHELL_CONTEXT "${KEYSPEC_CLASSES}\${KEYSPEC_OPEN_WITH}" "" "${PRODUCT_NAME}"
  WriteRegStr SHELL_CONTEXT "${KEYSPEC_CLASSES}\${KEYSPEC_OPEN_WITH}\DefaultIcon" "" "$INSTDIR\${APP_EXECUTABLE_FILENAME},0"
  WriteRegStr SHELL_CONTEXT "${KEYSPEC_CLASSES}\${KEYSPEC_OPEN_WITH}\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
  !insertmacro keyspecOfferOpenWith "pfx"
  !insertmacro keyspecOfferOpenWith "p12"
  !insertmacro keyspecOfferOpenWith "cer"
  !insertmacro keyspecOfferOpenWith "crt"
  !insertmacro keyspecOfferOpenWith "der"
  !insertmacro keyspecOfferOpenWith "pem"
  !insertmacro keyspecOfferOpenWith "p7b"
  !insertmacro keyspecOfferOpenWith "p7c"
  !insertmacro keyspecOfferOpenWith "req"
  !insertmacro keyspecOfferOpenWith "p10"
  !insertmacro keyspecOfferOpenWith "tbxml"
  System::Call "shell32::SHChangeNotify(i, i, i, i) (0x08000000, 0x1000, 0, 0)"
!macroend

; Runs before electron-builder's own removal, and also when a newer KeySpec takes the place of this one.
!macro customUnInstall
  Push $R8
  Push $R9
  !insertmacro keyspecWithdrawOpenWith "pfx"
  !insertmacro keyspecWithdrawOpenWith "p12"
  !insertmacro keyspecWithdrawOpenWith "cer"
  !insertmacro keyspecWithdrawOpenWith "crt"
  !insertmacro keyspecWithdrawOpenWith "der"
  !insertmacro keyspecWithdrawOpenWith "pem"
  !insertmacro keyspecWithdrawOpenWith "p7b"
  !insertmacro keyspecWithdrawOpenWith "p7c"
  !insertmacro keyspecWithdrawOpenWith "req"
  !insertmacro keyspecWithdrawOpenWith "p10"
  !insertmacro keyspecWithdrawOpenWith "tbxml"
  !insertmacro keyspecWithdrawRequest
  DeleteRegKey SHELL_CONTEXT "${KEYSPEC_CLASSES}\${KEYSPEC_OPEN_WITH}"
  Pop $R9
  Pop $R8
!macroend
