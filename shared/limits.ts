/** Limits on untrusted input, checked before work is done. One file, so that nobody looks for a second one. */
export const limits = {
  /** Bytes of one input file. */
  inputFileBytes: 16 * 1024 * 1024,
  /** Bytes of one call to the loopback host with its files, and of all calls that it has in memory at a time. */
  requestBodyBytes: 68 * 1024 * 1024,
  /** Bytes of the JSON of one call. */
  callJsonBytes: 1024 * 1024,
  /** Nesting depth of the JSON of one call. */
  callDepth: 32,
  /** Values in the JSON of one call: ten thousand files have a hundred thousand. */
  callValues: 150_000,
  /** Bytes of all files that are chosen in one place of the page: a second list of files still fits into one call. */
  chosenFilesBytes: 32 * 1024 * 1024,
  /** Reports that are put together. */
  reports: 1_000,
  /** Files of a list that are worked on at a time: enough for the processors of most computers. */
  listedFilesAtOnce: 8,
  /** Files in one call. */
  inputFiles: 10_000,
  /** Bytes of its files that a batch keeps in memory, so that it reads them once. */
  batchBytesKept: 64 * 1024 * 1024,
  /** Nesting depth of ASN.1 and of PKCS#12 safe contents. */
  nestingDepth: 32,
  /** Files that describe one deployment. */
  deploymentFiles: 8,
  /** Bytes of one topology document, after unpacking. */
  topologyBytes: 64 * 1024 * 1024,
  /** Nesting depth of XML. */
  xmlDepth: 64,
  /** Elements of one XML document, or of all in one archive. */
  xmlElements: 500_000,
  /** Characters of one comment, name or attribute value of XML; what stands between tags may be longer. */
  xmlValueCharacters: 4_096,
  /** Attributes of one XML element. */
  xmlAttributes: 64,
  /** Entries of a ZIP archive. */
  archiveEntries: 1_000,
  /** Values of one list in ASN.1 that are read: extensions, attributes, usages, addresses, parts of a name. More are counted. */
  listItems: 1_000,
  /** Certificates in one file. */
  certificatesPerFile: 1_000,
  /** Certificates in what a server says about itself: its stores hold some hundred roots. */
  collectedCertificates: 5_000,
  /** Milliseconds that a server has: to accept a connection, to finish the handshake, to answer after it. */
  connectMilliseconds: 5_000,
  handshakeMilliseconds: 10_000,
  answerMilliseconds: 5_000,
  /** Milliseconds in which a server of TLS 1.3 may still refuse a client whose handshake has ended for the client. */
  refusalMilliseconds: 1_000,
  /** Milliseconds for everything that is tried at one port. */
  endpointMilliseconds: 60_000,
  /** Milliseconds after which no further handshake of two certificates is begun, and pairs of certificates that one run tries. */
  rehearsalMilliseconds: 10_000,
  rehearsedPairs: 500,
  /** Files that one start of the desktop host may open; the rest of a longer list is left out. */
  givenFiles: 200,
  /** Files that are given for one rehearsal. */
  rehearsedFiles: 1_000,
  /** Bytes of a server's handshake, and of its answer, that are kept. */
  handshakeBytes: 64 * 1024,
  answerBytes: 16 * 1024,
  /** Certificates that a server sends, and authorities that it names, of which more are counted. */
  sentCertificates: 10,
  namedAuthorities: 1_000,
  /** Values of one header of SIP, and characters of each. */
  sipValues: 16,
  sipValueCharacters: 512,
  /** Characters of a name with its port. */
  endpointCharacters: 300,
  /** Ports that are looked at in one call. */
  endpoints: 100,
  /** Entries of a revocation list that are read. */
  revokedCertificates: 10_000,
  /** Certificates that one OCSP response speaks of, and those that its responder sent along. */
  ocspAnswers: 1_000,
  ocspCertificates: 16,
  /** Files with trusted roots, and files that stand beside those that are inspected. */
  anchorFiles: 1_000,
  besideFiles: 64,
  /** Addresses that are asked at a time, characters of each, questions in all, milliseconds for each, and bytes that it may give. */
  contacts: 32,
  addressCharacters: 2_048,
  contactQuestions: 64,
  fetchMilliseconds: 10_000,
  fetchedBytes: 16 * 1024 * 1024,
  /** Items whose surroundings one job finds. */
  surroundedItems: 100,
  /** Certificates of other files and of the trusted roots that are taken in around those of one item. */
  surroundingCertificates: 200,
  /** Certificates that are looked at as the issuer of one certificate. */
  candidateIssuers: 16,
  /** Pairs of certificate and issuer that are told of one file. */
  issuerLinks: 4_000,
  /** Work of checking the signatures of one file; 1 is a check with an RSA key of 2048 bits and the exponent 65537. */
  signatureWork: 2_000,
  /** Certificates of one chain. */
  chainLength: 32,
  /** Ways to a root that are compared, and steps that are gone to find them. */
  chainPaths: 64,
  chainSteps: 4_000,
  /** Comparisons of names with the name constraints of one chain. */
  nameConstraintComparisons: 100_000,
  /** Subject alternative names in one certificate or request. */
  subjectAlternativeNames: 1_000,
  /** Characters of a friendly name. */
  friendlyNameCharacters: 256,
  /** Characters of an organisation in a name (RFC 5280, ub-organization-name), and of the unit in it. */
  organizationCharacters: 64,
  /** Characters of a place and of a state in a name (RFC 5280, ub-locality-name, ub-state-name). */
  placeCharacters: 128,
  /** Days that a certificate of the lab CA may be valid. */
  labCaDays: 3_650,
  /** Deployments that are kept, and files and ports that the inventory of one holds. */
  keptDeployments: 500,
  inventorySources: 10_000,
  /** SIP domains of a deployment, and XMPP domains of an Edge pool. */
  sipDomains: 1_000,
  /** Pools of a deployment. */
  pools: 1_000,
  /** Servers of one pool. */
  serversPerPool: 1_000,
  /** Simple URLs of a deployment. */
  simpleUrls: 1_000,
  /** Roles that one run of requests is for; a role may be chosen more than once. */
  selections: 1_000,
  /** Servers that are chosen of one role, and certificates of one run. */
  chosenServers: 10_000,
  /** Key derivation rounds that are read. */
  iterationsRead: 10_000_000,
  /** Key derivation rounds that are ever written: the most that Windows accepts (formats.md §2.3). */
  iterationsWritten: 600_000,
  /** Bytes that one scrypt derivation may take, 128·N·r·p: as much as N = 2^17, r = 8, p = 1, which OWASP recommends. */
  scryptBytes: 128 * 1024 * 1024,
  /** Bytes of one name or text in ASN.1 that is shown; the rest of a longer one is left out. */
  textBytes: 64 * 1024,
  /** Lines of a text that a program printed about certificates, and characters of one of them. */
  printedLines: 200_000,
  printedLineCharacters: 4_096,
  /** Bytes of one certificate or request that are carried beside its facts; a longer one is read, and not given out again. */
  encodedBytes: 64 * 1024,
  /** Characters of an error message or log that are looked at. */
  explainedCharacters: 100_000,
  /** Header lines (RFC 1421) of one PEM block. */
  pemHeaderLines: 64,
  /** Bytes of a key derivation salt. */
  saltBytes: 1_024,
  /** Bits of an RSA modulus that is read. */
  rsaModulusBits: 16_384,
  /** Milliseconds of processor time that a worker may spend on one file: a busy computer takes longer by the clock. */
  jobMilliseconds: 20_000,
  /** Milliseconds by the clock after which a job is given up even if it had no processor, or did not say how much it used. */
  jobClockMilliseconds: 180_000,
  /** Ended jobs that a host keeps in its session, and roughly the bytes of their replies; the oldest go first. */
  keptJobs: 100,
  keptReplyBytes: 64 * 1024 * 1024,
  /** Jobs that may wait for each worker; a batch hands over two at a time, so only many calls at once come near this. */
  waitingJobsPerWorker: 16,
  /** MiB of heap a worker may use. */
  jobMemoryMegabytes: 512,
  /** Characters of a password or passphrase. */
  passwordCharacters: 1_024,
  /** Files whose password a session remembers. */
  rememberedPasswords: 10_000,
  /** Fewest characters of the passphrase of a pending key. */
  passphraseMinimumCharacters: 8,
} as const;
