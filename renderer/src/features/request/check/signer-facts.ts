import { hasTemplates } from "#shared/authorities/chosen-authorities.ts";
import { authorityById } from "#shared/authorities/index.ts";
import { keyChoiceWords } from "#shared/present/key-choice-words.ts";
import { format, formatted } from "#shared/text/localise.ts";
import type { Fact } from "../../../components/facts/facts-table.tsx";
import { chosenOrganization } from "../chosen.ts";
import { plansOf, wantedKinds } from "../plans.ts";
import type { RequestFields } from "../request-fields.ts";
import { needsPassphrase } from "../signer/validations.ts";
import { text } from "../text.ts";

/**
 * What the check says of the step of the signer. The passphrase is never shown, only whether it is set.
 *
 * @param lacksPassphrase what was typed for it is refused, or nothing was typed
 */
export function signerFacts(fields: RequestFields, lacksPassphrase: boolean, folder: string): readonly Fact[] {
  const { plans } = plansOf(fields);
  const { signer, passphrase, check: words } = text;
  const kinds = wantedKinds(plans);
  const made = { here: signer.deliveries.here.title, "on-server": signer.deliveries["on-server"].title };
  const subject = Object.values(chosenOrganization(fields)).flatMap((value) => value ?? []);
  const authorities = kinds.map((kind): Fact => {
    const id = fields.authorities[kind];
    const named = hasTemplates(id) && fields.templateKind !== "none";
    const template = fields.templateKind === "name" ? fields.templateName : fields.templateOid;
    const title = formatted(authorityById(id).title);
    return {
      label: kinds.length === 1 ? signer.authority : signer.authorityOf[kind],
      value: named ? words.withTemplate({ authority: title, template }) : title,
    };
  });
  return [
    ...authorities,
    { label: words.subject, value: subject.length === 0 ? words.noSubject : subject.join(", ") },
    {
      label: signer.key,
      value: words.key({
        key: format(keyChoiceWords[fields.key]),
        digest: fields.digest,
        format: signer.formats[fields.format],
      }),
    },
    ...(plans.some(({ keyPlace }) => keyPlace.value === "anywhere")
      ? [{ label: signer.delivery, value: made[fields.delivery] }]
      : []),
    ...(needsPassphrase(fields)
      ? [
          {
            label: passphrase.passphrase,
            value: lacksPassphrase ? words.notSet : words.set({ remembered: String(fields.rememberPassphrase) }),
          },
        ]
      : []),
    { label: words.files, value: folder, mono: true },
  ];
}
