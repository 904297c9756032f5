/** What Windows in other languages prints for the same code. Each was read in texts of people who met it. */
type Translations = {
  readonly german?: string;
  readonly french?: string;
  readonly spanish?: string;
  readonly chinese?: string;
};

/** By id of the message. Where a language is missing its words were not read; the code is found all the same. */
export const translatedPhrases: Readonly<Record<string, Translations>> = {
  // Whole only in French; of the others the words that no translation can do without.
  "assigning.buffer-too-small": {
    german: "Puffer war zu klein",
    french: "fourni à une fonction était trop petit",
    spanish: "a una función era demasiado pequeño",
    chinese: "缓冲区太小",
  },
  "chain.untrusted-root": {
    german: "endete jedoch mit einem Stammzertifikat, das beim Vertrauensanbieter nicht als vertrauenswürdig gilt",
    french: "terminée par un certificat racine qui n'est pas approuvé par le fournisseur d'approbation",
    spanish: "en un certificado raíz que no es de confianza para el proveedor de confianza",
    chinese: "在不受信任提供程序信任的根证书中终止",
  },
  "chain.revocation-offline": {
    german: "da der Sperrserver offline war",
    french: "car le serveur de révocation était déconnecté",
    chinese: "由于吊销服务器已脱机",
  },
  "chain.wrong-principal": {
    german: "Der Zielprinzipalname ist falsch",
    spanish: "El nombre principal de destino es incorrecto",
    chinese: "目标主要名称不正确",
  },
  "private-key.no-keyset": {
    german: "Der Schlüsselsatz ist nicht vorhanden",
    french: "Le jeu de clés n'existe pas",
    spanish: "El conjunto de claves no existe",
    chinese: "密钥集不存在",
  },
  "private-key.not-exportable": { german: "Schlüssel ist im angegebenen Status nicht gültig" },
  "pfx.password-incorrect": {
    german: "Das angegebene Netzwerkkennwort ist falsch",
    french: "Le mot de passe réseau spécifié est incorrect",
    spanish: "La contraseña de red especificada no es",
    chinese: "指定的网络密码不正确",
  },
};
