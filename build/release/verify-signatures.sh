#!/bin/sh
# Ends with an error where an app below a folder is not signed, not notarized, or carries no ticket of the notary. macOS only.
set -eu
seen=0
for app in "$1"/mac*/*.app; do
  codesign --verify --deep --strict --verbose=2 "$app"
  spctl --assess --type execute --verbose=2 "$app"
  xcrun stapler validate "$app"
  seen=1
done
if [ "$seen" = 0 ]; then
  echo "There is no app to look at in $1." >&2
  exit 1
fi
