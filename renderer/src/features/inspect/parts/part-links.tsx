import { markPart } from "../../../navigation/navigation.ts";
import { usePlace } from "../../../navigation/place.ts";
import { formatRoute, type InspectPart } from "../../../navigation/route.ts";
import { text } from "../text.ts";
import "./part-links.css";
import { showPart } from "./show-part.ts";

/** Links to the parts of what is shown of one file. The address keeps the part that was gone to. */
export function PartLinks({ parts }: { readonly parts: readonly InspectPart[] }) {
  const place = usePlace();
  const words = text.parts;
  return (
    <nav className="part-links" aria-label={words.label}>
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <a
              href={formatRoute({ ...place, part })}
              aria-current={place.part === part ? "location" : undefined}
              onClick={(event) => {
                event.preventDefault();
                markPart(place.id, part);
                showPart(place.id, part);
              }}
            >
              {words.titles[part]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
