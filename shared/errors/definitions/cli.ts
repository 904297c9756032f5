import { defineErrors } from "../define-errors.ts";

const seeHelp = "See “{help}”.";
const leaveOne = "Leave out one of the two.";

/** Errors of the command line: of its options, and of what it reads before a call. Options and commands are arguments of nobody's language. */
export const cliErrors = defineErrors("cli", {
  firstLineEmpty: {
    code: "USAGE",
    message: "The first line of {name} is empty, and it is the password.",
    hint: "Take the empty line out, so that the password is on the first line.",
  },
  argumentMissing: { code: "USAGE", message: "Missing required argument “{argument}”.", hint: seeHelp },
  valueMissing: { code: "USAGE", message: "The option “{option}” needs a value.", hint: seeHelp },
  optionMissing: { code: "USAGE", message: "The option “{option}” is missing.", hint: seeHelp },
  optionsConflict: { code: "USAGE", message: "{option} does not go with {other}.", hint: seeHelp },
  unknownOption: {
    code: "USAGE",
    message: "There is no option “{option}”.",
    hint: "{found, select, yes {Did you mean {near}? See “{help}”.} other {See “{help}”.}}",
  },
  valueNotAllowed: {
    code: "USAGE",
    message: "The option “{option}” does not take “{value}”. It takes one of: {choices}.",
    hint: seeHelp,
  },
  tooManyArguments: {
    code: "USAGE",
    message:
      "Too many arguments: {given, number} were given, {most, plural, =0 {none is taken} one {one is taken} other {# are taken}}.",
    hint: seeHelp,
  },
  notUnderstood: { code: "USAGE", message: "KeySpec does not understand these arguments.", hint: seeHelp },
  nothingToCompare: {
    code: "USAGE",
    message: "{file} holds no certificate and no request, so there is nothing to compare.",
    hint: "Name a certificate, a chain, a PFX or a certificate request.",
  },
  lineWithoutFile: {
    code: "USAGE",
    message: "Line {line, number} of {list} names no file.",
    hint: "Write {whole}, or {short}.",
  },
  reportEnding: {
    code: "USAGE",
    message: "--report {name}: the ending does not say which form the report is to have.",
    hint: "Let the name end with one of these: {endings}.",
  },
  reportOverInput: {
    code: "OUTPUT_EXISTS",
    message: "The report would replace {path}, which is one of the files that it is about.",
    hint: "Give the report another name. The file was not touched.",
  },
  twoFilesToRehearse: {
    code: "USAGE",
    message:
      "A rehearsal takes two files, of the server that listens and of the server that connects; {given, plural, one {# was given} other {# were given}}.",
    hint: "For all connections of a deployment name it: “keyspec rehearse --deployment Contoso FILE…”.",
  },
  poolWithoutLines: {
    code: "USAGE",
    message: "The deployment “{deployment}” has no connections of a pool {pool} in this view.",
    hint: "Name a pool as the deployment does, or choose --view everything.",
  },
  nothingToReplace: {
    code: "USAGE",
    message: "No certificate in {files} belongs to a place of the deployment, so nothing would be replaced.",
    hint: "Name certificates whose names fit a server of the deployment.",
  },
  noPartner: {
    code: "USAGE",
    message: "“{word}” names no system outside the deployment with a file or a name.",
    hint: "Write SYSTEM=FILE or SYSTEM=NAME, as federated-partner=their.cer. “keyspec map --help” has the systems at --also; federated-partner, xmpp-partner and reverse-proxy are there by themselves.",
  },
  noPartnerCertificate: {
    code: "USAGE",
    message: "{file} holds no certificate of a server or system.",
    hint: "Name the file with the certificate that the other side shows; those of its authorities alone say nothing of it.",
  },
  partnerNameAlone: {
    code: "USAGE",
    message: "--partner-name says by which name {system} is known, but --partner names no certificate of it.",
    hint: "Write --partner {system}=FILE as well.",
  },
  noAuthority: {
    code: "USAGE",
    message: "{file} holds no certificate of an authority.",
    hint: "Name a file with the certificate of the issuing CA and the root above it.",
  },
  rawNeedsOne: {
    code: "USAGE",
    message:
      "DER is one certificate, request or list, and the files hold {count, plural, =0 {none that KeySpec gives out} other {# of them}}.",
    hint: "Name a file with one of them, or use “--raw pem”.",
  },
  pairWord: {
    code: "USAGE",
    message: "{flag} {pair}: there is no “{word}” here.",
    hint: "{found, select, yes {Did you mean “{near}=…”?} other {Choose one of: {choices}.}}",
  },
  pairWithoutValue: {
    code: "USAGE",
    message: "{flag} {pair}: a value is missing.",
    hint: "Choose one of: {choices}.",
  },
  pairValue: {
    code: "USAGE",
    message: "{flag} {pair}: “{value}” is no value of {word}.",
    hint: "{found, select, yes {Did you mean “{near}”?} other {Choose one of: {choices}.}}",
  },
  notText: {
    code: "FILE_UNREADABLE",
    message:
      "“{name}” is not a text file, so it cannot be {purpose, select, deployment {a deployment} passwords {a list of passwords} files {a list of files} message {a message} other {a password file}}.",
    hint: "Save it as plain text (UTF-8).",
  },
  nothingToExplain: {
    code: "USAGE",
    message: "The text to explain is empty.",
    hint: "Give a code, a message or a piece of a log.",
  },
  strangeName: {
    code: "USAGE",
    message: "--remove-name {name}: none of the certificates has that name.",
    hint: "{found, select, yes {Did you mean “{near}”?} other {“keyspec plan” shows their names.}}",
  },
  friendlyNameOfNone: {
    code: "USAGE",
    message: "--friendly-name {value}: it does not say which certificate it is for.",
    hint: "{found, select, yes {Did you mean “{near}=…”?} other {Write CERTIFICATE=NAME with one of: {ids}.}}",
  },
  noRoleWithServers: {
    code: "PLAN_INCOMPLETE",
    message: "KeySpec knows no role of {product} that has servers in “{deployment}”.",
    hint: "“keyspec roles” lists the roles and their products.",
  },
  serverWithoutRole: {
    code: "PLAN_SERVER_UNKNOWN",
    message: "“{server}” has no role in “{deployment}” that is planned here: {roles}.",
    hint: "{found, select, yes {Did you mean “{near}”?} other {Servers with such a role: {known}.}}",
  },
  layoutOfOtherRole: {
    code: "USAGE",
    message: "--layout {pair}: {role} is none of the roles that are planned here.",
    hint: "Name the role with --role, or leave the option out. Planned are: {planned}.",
  },
  noCommand: { code: "USAGE", message: "No command was given.", hint: "See “keyspec help”." },
  optionValues: { code: "USAGE", message: "{problems}", hint: "See “keyspec help {command}”." },
  unknownCommand: {
    code: "USAGE",
    message: "There is no command “{command}”.",
    hint: "{found, select, yes {Did you mean “{near}”?} other {Known are: {known}.}}",
  },
  secretArgument: {
    code: "USAGE",
    message:
      "KeySpec takes no password as an argument ({flag}): every user of this machine could read it, and the shell’s history keeps it.",
    hint: "Name a file with {flag}-file (“-” reads standard input), or let keyspec ask.",
  },
  secretMissing: {
    code: "USAGE",
    message: "{secret} is missing.",
    hint: "Name a file that holds it with {flag} (“-” reads standard input), or run keyspec in a terminal to be asked.",
  },
  secretTooLong: {
    code: "USAGE",
    message: "{secret} has more than {most, number} characters.",
    hint: "The first line of a password file is the password. Did you name another file?",
  },
  noSecretGiven: { code: "CANCELLED", message: "Stopped: no password was given." },
  entriesDiffer: {
    code: "USAGE",
    message: "The two entries differ.",
    hint: "Run the command again and type the same twice.",
  },
  passphraseTooShort: {
    code: "PASSPHRASE_TOO_SHORT",
    message: "{secret} has fewer than {least, number} characters.",
    hint: "Choose one with at least {least, number} characters.",
  },
  noVariable: {
    code: "USAGE",
    message: "There is no environment variable {name}.",
    hint: "Set it, or name a file that holds the password.",
  },
  passwordFileTooLarge: {
    code: "FILE_TOO_LARGE",
    message: "{path} is larger than a password file can be.",
    hint: "The first line of the file is the password. Did you name the PFX?",
  },
  passwordListTooLarge: {
    code: "FILE_TOO_LARGE",
    message: "{path} is larger than a list of passwords can be.",
    hint: "{flag} takes a text with a file name and a password on each line.",
  },
  passwordListDamaged: {
    code: "USAGE",
    message: "“{file}” is no list of passwords that KeySpec understands. {problems}",
    hint: "Write one file on each line: its name, a comma, its password.",
  },
  passwordAmbiguous: {
    code: "USAGE",
    message: "“{file}” has several passwords for files named like {name}.",
    hint: "Write the folder of each of them into the list: FOLDER/FILE, a comma, its password.",
  },
  inputTwice: {
    code: "USAGE",
    message: "{owner} and {by} both want standard input, which can be read only once.",
    hint: "Put one of the two into a file.",
  },
  inputTooLarge: {
    code: "FILE_TOO_LARGE",
    message: "Standard input holds more than {megabytes, number} MiB.",
    hint: "Give a single certificate, request or PFX.",
  },
  notConfirmed: {
    code: "USAGE",
    message: "This cannot be undone, and nobody sits at a terminal to be asked whether it is meant.",
    hint: "Give --yes to do it without a question, or run keyspec in a terminal.",
  },
  notRemoved: {
    code: "USAGE",
    message: "The deployment “{name}” was not removed.",
    hint: "Answer “yes” to remove it, or give --yes.",
  },
  notDeleted: {
    code: "USAGE",
    message: "The pending request “{id}” was not deleted.",
    hint: "Answer “yes” to delete it, or give --yes.",
  },
  optionOfOtherTarget: {
    code: "USAGE",
    message: "{flag} does not go with --target {target}, which has no place for it.",
    hint: leaveOne,
  },
  idleOutPassword: {
    code: "USAGE",
    message: "--out-password-file does not go with --target {target}: certificates alone have no password.",
    hint: leaveOne,
  },
  nothingToProbe: {
    code: "USAGE",
    message: "No port of a server was named.",
    hint: "Name one, for example fe01.contoso.com:5061, or name --role and a deployment (--deployment, --topology or --example): KeySpec then looks at the ports of that role.",
  },
  roleWithoutPorts: {
    code: "USAGE",
    message: "{role} shows its certificate at no port that KeySpec knows in “{deployment}”.",
    hint: "Name the port yourself, for example fe01.contoso.com:5061.",
  },
  serverWithoutDeployment: {
    code: "USAGE",
    message: "--server needs --deployment, --topology or --example: a server alone does not tell its names.",
    hint: "Name the deployment, or leave --server out.",
  },
  urlsWithoutTopology: {
    code: "USAGE",
    message: "--simple-urls needs a topology: URLs alone do not tell the servers.",
    hint: "Name the topology as well, or leave --simple-urls out.",
  },
  deploymentMissing: {
    code: "USAGE",
    message: "The deployment is missing.",
    hint: "Name its file with --deployment FILE, a topology with --topology FILE, or try --example.",
  },
  deploymentIsXml: {
    code: "DEPLOYMENT_INVALID",
    message: "{path} is XML, and a saved deployment is JSON.",
    hint: "Did you mean --topology {path}?",
  },
  deploymentTooLarge: {
    code: "FILE_TOO_LARGE",
    message: "{path} is larger than a deployment can be.",
    hint: "A deployment is a JSON file of a few KiB. Did you name another file?",
  },
  noSerialNumber: {
    code: "USAGE",
    message: "“{text}” is no serial number.",
    hint: "A serial number has the digits 0–9 and a–f, for example 3f9a2c1d.",
  },
  unknownRole: {
    code: "PLAN_ROLE_UNKNOWN",
    message: "KeySpec knows no role “{id}”.",
    hint: "{found, select, yes {Did you mean “{near}”?} other {“keyspec roles” lists them.}}",
  },
  folderWithoutCertificates: {
    code: "FILE_NOT_FOUND",
    message: "The folder {folder} holds no file with certificates that KeySpec knows by its name.",
    hint: "Name the files, or another folder. Folders below it are not looked into.",
  },
  folderWithoutRoots: {
    code: "FILE_NOT_FOUND",
    message: "The folder {folder} holds no .cer, .crt, .der, .pem or .p7b file.",
    hint: "Name the files with the trusted roots, or another folder.",
  },
  unknownRule: {
    code: "RULE_UNKNOWN",
    message: "KeySpec has no rule “{id}”.",
    hint: "{found, select, yes {Did you mean “{near}”?} other {“keyspec rules” lists them.}}",
  },
  folderWithoutFiles: {
    code: "FILE_NOT_FOUND",
    message: "The folder {folder} holds no .pfx or .p12 file.",
    hint: "Name the files, or another folder.",
  },
  unknownPendingId: {
    code: "PENDING_NOT_FOUND",
    message: "There is no pending request “{id}”.",
    hint: "“keyspec pending” lists the requests with their ids.",
  },
  templateWithoutVersion: {
    code: "USAGE",
    message: "--template {text}: an OID needs the template’s version.",
    hint: "Did you mean “{text}:100”? “certutil -v -template” shows the version.",
  },
  unknownTemplate: {
    code: "USAGE",
    message: "--template {text}: that is no name and no OID of a template.",
    hint: "Write the template’s name (not its display name), as WebServer, or its OID and version, as 1.3.6.1.4.1.311.21.8.1.2:100.3.",
  },
});
