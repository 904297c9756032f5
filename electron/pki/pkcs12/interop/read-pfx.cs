// Prints the bag attributes of every key of a PFX, as Mono reads them: a reader of PKCS#12 that shares no code with KeySpec or OpenSSL.
// Usage: mono read-pfx.exe FILE PASSWORD
using System;
using System.Collections;
using System.IO;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Mono.Security.X509;

class ReadPfx
{
    static void Main(string[] arguments)
    {
        var bytes = File.ReadAllBytes(arguments[0]);
        var pfx = new PKCS12(bytes, arguments[1]);
        foreach (AsymmetricAlgorithm key in pfx.Keys)
        {
            Console.WriteLine("key {0}", key.KeySize);
            foreach (DictionaryEntry attribute in pfx.GetAttributes(key))
                foreach (byte[] value in (ArrayList)attribute.Value)
                    Console.WriteLine("{0} {1}", attribute.Key, (string)attribute.Key == "1.3.6.1.4.1.311.17.1"
                        ? Encoding.BigEndianUnicode.GetString(value) : BitConverter.ToString(value));
        }
        Console.WriteLine("certificates {0}", pfx.Certificates.Count);
        var leaf = new X509Certificate2(bytes, arguments[1], X509KeyStorageFlags.Exportable);
        Console.WriteLine("signed {0}", ((RSACryptoServiceProvider)leaf.PrivateKey).SignData(new byte[] { 1 }, "SHA256").Length);
    }
}
