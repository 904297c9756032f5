import { describe, expect, it } from "vitest";
import type { CertificatePlan } from "../roles/types.ts";
import { format, formatted } from "../text/localise.ts";
import { inWords } from "../text/testing/in-words.ts";
import { literal } from "../text/testing/literal.ts";
import { adCsEnterprise } from "./ad-cs-enterprise.ts";
import { authorityProblems } from "./authority-problems.ts";
import { authorities, authorityById } from "./index.ts";
import { exampleNames, examplePlan } from "./testing/example-plan.ts";
import { type Authority, type AuthorityId, authorityIds } from "./types.ts";

const now = "2026-11-20T12:00:00Z";

function problems(id: AuthorityId, changes: Partial<CertificatePlan> = {}, at = now) {
  return inWords(authorityProblems(authorityById(id), examplePlan(changes), at));
}

function subject(changes: Partial<CertificatePlan["subject"]>): Partial<CertificatePlan> {
  return { subject: { ...examplePlan().subject, ...changes } };
}

/** Sentences about one part of the plan. */
function about(at: string, id: AuthorityId, changes: Partial<CertificatePlan> = {}, time = now): readonly string[] {
  return problems(id, changes, time)
    .filter((problem) => problem.at === at)
    .map(({ severity, what }) => `${severity}: ${what}`);
}

describe("authorityProblems", () => {
  it("has nothing to say about a usual plan to the enterprise CA", () => {
    expect(problems("ad-cs-enterprise")).toEqual([]);
    expect(problems("ad-cs-standalone")).toEqual([]);
  });

  it("says only what follows from the profile: no field without a source is checked", () => {
    const hostile = {
      ...subject({ organization: "R&D @ !", state: "WA" }),
      key: "rsa-1024",
      digest: "SHA-1",
      names: exampleNames("fe01", "10.0.0.1", "*.contoso.com", "fe01.contoso.local"),
      extendedKeyUsage: ["serverAuth", "clientAuth"],
    } as const;
    expect(problems("ad-cs-enterprise", hostile)).toEqual([]);
  });

  it("gives words for what, why and what to do, and the source where there is one", () => {
    for (const { id } of authorities) {
      for (const problem of problems(id, { ...subject({ country: "UK" }), key: "rsa-1024" })) {
        for (const text of [problem.what, problem.why, problem.fix]) expect(text).toMatch(/^\S.*[.”]$/s);
        if (problem.at !== "authority") expect(problem.citation).not.toBeNull();
      }
    }
  });
});

describe("how many names fit", () => {
  const many = (count: number) => ({
    names: exampleNames(...Array.from({ length: count }, (_, index) => `lyncdiscover.sip-domain-${index}.contoso.com`)),
  });

  it.each(["ad-cs-enterprise", "ad-cs-standalone"] as const)(
    "%s stores 4,096 octets of them (certutil -schema ext; 0xc80005e2 of Request-CsCertificate with many SIP domains)",
    (id) => {
      expect(about("names", id, many(90))).toEqual([]);
      expect(about("names", id, many(110))).toEqual([
        expect.stringMatching(
          /^error: The 110 names take 4,\d{3} octets in the certificate; AD CS, .* stores 4,096\.$/,
        ),
      ]);
    },
  );

  it("digicert signs 250", () => {
    expect(about("names", "digicert", many(250))).toEqual([]);
    expect(about("names", "digicert", many(251))).toEqual([
      "error: The certificate would hold 251 names; DigiCert signs 250 at most.",
    ]);
  });
});

describe("characters", () => {
  it.each([
    ["public", "Contoso & Sons", "&"],
    ["sectigo", "Contoso!", "!"],
    ["digicert", "Contoso (Europe)", "( )"],
    ["digicert", "Contoso @ Work", "@"],
  ] as const)("%s may refuse “%s” (roles.md S2, SO16317)", (id, organization, characters) => {
    expect(about("subject.organization", id, subject({ organization }))).toEqual([
      `warning: The organisation has ${characters}, which ${formatted(authorityById(id).title)} may refuse.`,
    ]);
  });

  it("are looked at in the organisational unit as well", () => {
    expect(about("subject.organizationalUnit", "public", subject({ organizationalUnit: "R&D" }))).toHaveLength(1);
  });

  it.each([
    ["locality", "Kiel & Umland"],
    ["state", "Schleswig-Holstein!"],
  ] as const)("are looked at in the field %s as well (roles.md S2: “such as @&!”)", (field, value) => {
    expect(about(`subject.${field}`, "public", subject({ [field]: value, country: "DE" }))).toHaveLength(1);
  });

  it("are no matter where the field does not get into the certificate at all", () => {
    expect(about("subject.organization", "lets-encrypt", subject({ organization: "R&D" }))).toEqual([]);
  });
});

describe("states and countries", () => {
  it.each([
    ["WA", "US", "Washington"],
    ["wa.", "US", "Washington"],
    ["N.Y.", "US", "New York"],
    ["ON", "CA", "Ontario"],
    ["BC", undefined, "British Columbia"],
  ])("“%s” in %s is to be written “%s”", (state, country, name) => {
    const { country: _, ...rest } = examplePlan().subject;
    const plan = { subject: { ...rest, state, ...(country === undefined ? {} : { country }) } };
    const found = problems("digicert", plan).filter(({ at }) => at === "subject.state");
    expect(found.map(({ fix }) => fix)).toEqual([`Write “${name}”.`]);
  });

  it.each([
    ["Washington", "US"],
    ["BE", "DE"],
    ["", "US"],
    ["ON", "US"],
  ])("“%s” in %s stays", (state, country) => {
    expect(about("subject.state", "digicert", subject({ state, country }))).toEqual([]);
  });

  it("UK is told to be GB, harder by a public authority", () => {
    expect(about("subject.country", "public", subject({ country: "UK" }))).toEqual(["error: UK is no country code."]);
    expect(about("subject.country", "ad-cs-enterprise", subject({ country: "UK" }))).toEqual([
      "warning: UK is no country code.",
    ]);
    expect(about("subject.country", "public", subject({ country: "GB" }))).toEqual([]);
  });

  it("says which fields are missing and which are dropped", () => {
    const { country: _, ...rest } = examplePlan().subject;
    expect(about("subject", "digicert", { subject: rest })).toEqual([
      "warning: DigiCert asks for fields that the request lacks: country.",
      "notice: DigiCert leaves out of the certificate: organisational unit.",
    ]);
    expect(about("subject", "lets-encrypt")).toEqual([
      "notice: Let’s Encrypt leaves out of the certificate: organisation, organisational unit, city, state or province and country.",
    ]);
  });
});

describe("keys, digests and usages", () => {
  it.each([
    ["rsa-1024", "public", true],
    ["rsa-2048", "public", false],
    ["ecdsa-p521", "public", false],
    ["ecdsa-p521", "digicert", true],
    ["rsa-3072", "digicert", false],
    ["rsa-1024", "lets-encrypt", true],
    ["rsa-2048", "lets-encrypt", false],
    ["rsa-4096", "lets-encrypt", false],
    ["ecdsa-p384", "lets-encrypt", false],
    ["ecdsa-p521", "lets-encrypt", true],
  ] as const)(
    "%s at %s: refused is %s (Baseline Requirements 6.1.5, CertCentral, Let’s Encrypt)",
    (key, id, refused) => {
      expect(about("key", id, { key }).length > 0).toBe(refused);
    },
  );

  it("warns of SHA-1 and of nothing else", () => {
    for (const digest of ["SHA-256", "SHA-384", "SHA-512"] as const)
      expect(about("digest", "public", { digest })).toEqual([]);
    expect(about("digest", "public", { digest: "SHA-1" })[0]).toContain("SHA-1");
  });

  it.each([
    ["digicert", "2026-11-20", "until 1 Mar 2027 only"],
    ["digicert", "2027-03-01", "no more since 1 Mar 2027"],
    ["sectigo", "2026-11-20", "no more since 15 May 2026"],
    ["godaddy", "2026-11-20", "no more since 15 Jun 2026"],
    ["globalsign", "2026-11-20", "no longer gives"],
    ["lets-encrypt", "2026-11-20", "no longer gives"],
    ["public", "2027-03-14", "until 15 Mar 2027 only"],
    ["public", "2027-03-15", "no more since 15 Mar 2027"],
  ] as const)("%s on %s gives client authentication %s", (id, day, words) => {
    const both = { extendedKeyUsage: ["serverAuth", "clientAuth"] } as const;
    const found = about("extendedKeyUsage", id, both, `${day}T00:00:00Z`);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(words);
    expect(about("extendedKeyUsage", id, {}, `${day}T00:00:00Z`)).toEqual([]);
  });
});

describe("names", () => {
  it("internal names go to no public authority", () => {
    const names = exampleNames("fe01.contoso.com", "fe01.contoso.local");
    for (const { id, kind } of authorities) {
      const errors = about("names", id, { names }).filter((text) => text.startsWith("error"));
      expect(errors.length, id).toBe(kind === "public" ? 1 : 0);
      if (kind === "public") expect(errors[0]).toContain("“fe01.contoso.local”");
    }
  });

  it("a name that is left out is no problem", () => {
    const names = exampleNames("fe01.contoso.com", "fe01.contoso.local").map((name) => ({
      ...name,
      included: !name.name.endsWith(".local"),
    }));
    expect(about("names", "digicert", { names })).toEqual([]);
  });

  it("an IP address is told from a name", () => {
    expect(about("names", "digicert", { names: exampleNames("192.0.2.10") })).toEqual([
      "error: “192.0.2.10” is an IP address; DigiCert wants full names.",
    ]);
  });

  it("Let’s Encrypt signs 100 names at most", () => {
    const names = (count: number) =>
      exampleNames(...Array.from({ length: count }, (_, index) => `n${index}.contoso.com`));
    expect(about("names", "lets-encrypt", { names: names(100) })).toEqual([]);
    expect(about("names", "lets-encrypt", { names: names(101) })[0]).toMatch(/^error: .* 101 names.* 100 at most/);
  });

  it("a wildcard costs a word at every public authority", () => {
    const names = exampleNames("fe01.contoso.com", "*.contoso.com");
    expect(about("names", "digicert", { names })[0]).toMatch(/^notice: The request has the wildcard \*\.contoso\.com/);
  });

  it("one certificate for each FQDN is a notice for authorities in general, an error for one that does so (roles.md S2)", () => {
    expect(about("names", "public")).toEqual([expect.stringMatching(/^notice: Some public authorities sign one name/)]);
    expect(about("names", "public", { names: exampleNames("fe01.contoso.com") })).toEqual([]);
    const strict: Authority = {
      ...adCsEnterprise,
      namesPerCertificate: { value: "one", citation: { document: "A test", quote: "For a test." } },
    };
    expect(authorityProblems(strict, examplePlan(), now).map(({ severity }) => severity)).toEqual(["error"]);
  });
});

describe("lifetimes", () => {
  it.each([
    ["public", "2026-11-20", 200, "8 Jun 2027"],
    ["public", "2027-03-14", 200, "30 Sept 2027"],
    ["public", "2027-03-15", 100, "23 Jun 2027"],
    ["public", "2029-03-14", 100, "22 Jun 2029"],
    ["public", "2029-03-15", 47, "1 May 2029"],
    ["digicert", "2026-11-20", 199, "7 Jun 2027"],
    ["lets-encrypt", "2026-11-20", 90, "18 Feb 2027"],
    ["lets-encrypt", "2027-02-10", 64, "15 Apr 2027"],
    ["lets-encrypt", "2028-02-16", 45, "1 Apr 2028"],
  ] as const)("%s on %s: %i days, to %s", (id, day, days, end) => {
    const [notice] = problems(id, {}, `${day}T08:00:00Z`).filter(({ what }) =>
      formatted(what).includes("is valid for"),
    );
    expect(notice?.severity).toBe("notice");
    expect(notice?.what).toBe(
      `A certificate that ${formatted(authorityById(id).title)} issues today ends on ${end} at the latest: it is valid for ${days} days.`,
    );
  });

  it("say how many renewals come, where they go, and that the next one lives shorter", () => {
    const nodes = ["edge01.contoso.com", "edge02.contoso.com"];
    const [notice] = problems("public", { nodes }).filter(({ what }) => formatted(what).includes("is valid for"));
    expect(notice?.why).toBe(
      "That is about 2 renewals a year, each with a new request and a new import on 2 servers. Later ones live shorter: 100 days from 15 Mar 2027 on and 47 days from 15 Mar 2029 on.",
    );
    expect(notice?.fix).toContain("Begin the renewal on 9 May 2027.");
    const [short] = problems("public", { nodes }, "2029-03-15T08:00:00Z").filter(({ at }) => at === "lifetime");
    expect(short?.fix).toContain("Begin the renewal on 16 Apr 2029.");
    expect(short?.why).not.toContain("Later");
  });

  it("are unknown before the first step of a profile, and for your own authority", () => {
    expect(
      problems("public", {}, "2026-03-14T00:00:00Z").filter(({ what }) => formatted(what).includes("valid for")),
    ).toEqual([]);
    expect(problems("ad-cs-enterprise").filter(({ what }) => formatted(what).includes("valid for"))).toEqual([]);
  });
});

describe("trust", () => {
  it("a private authority for a certificate that outsiders meet is a warning", () => {
    const authority = { value: "public", reason: literal("Partners connect to it.") } as const;
    expect(about("authority", "ad-cs-enterprise", { authority })).toHaveLength(1);
    expect(about("authority", "digicert", { authority })).toEqual([]);
  });

  it("the lab CA always says that it is no real one", () => {
    expect(about("authority", "lab-ca")).toEqual(["warning: The lab CA is for rehearsals, not for production."]);
  });
});

describe("authorities", () => {
  it("have one entry for each id, read on a day, with steps oldest first", () => {
    expect(authorities.map(({ id }) => id)).toEqual([...authorityIds]);
    for (const authority of authorities) {
      expect(authorityById(authority.id)).toBe(authority);
      expect(authority.reviewed).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      const days = authority.lifetimes.map(({ value }) => value.from);
      expect([...days].sort()).toEqual(days);
    }
  });

  it("are plain data", () => {
    expect(structuredClone(authorities)).toEqual(authorities);
    expect(JSON.parse(JSON.stringify(authorities))).toEqual(authorities);
  });

  it("explain the two safe templates of roles.md S3 where a template is chosen", () => {
    const advice = authorityById("ad-cs-enterprise").advice.map(({ value }) => format(value));
    expect(advice.some((text) => text.startsWith("Option 1:"))).toBe(true);
    expect(advice.find((text) => text.startsWith("Option 2:"))).toContain(
      "Microsoft RSA SChannel Cryptographic Provider",
    );
  });
});
