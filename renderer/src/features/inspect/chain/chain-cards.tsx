import type { Placement } from "#shared/guide/placement/certificate-places.ts";
import { text } from "../text.ts";
import { MissingCard, PlaceCard } from "./place-card.tsx";
import "./chain-cards.css";

/** The chain from the server’s certificate up, a card each: what it is, and where on Windows it belongs. */
export function ChainCards({ placement, now }: { readonly placement: Placement; readonly now: string }) {
  const { label, places, missing } = placement;
  return (
    <div>
      <h4 className="part-title">{text.chain.title}</h4>
      <ol className="chain-cards" aria-label={text.chain.of({ label })}>
        {places.map((place) => (
          <PlaceCard key={place.certificate.sha256Fingerprint} place={place} now={now} />
        ))}
        {missing !== null && <MissingCard missing={missing} />}
      </ol>
    </div>
  );
}
