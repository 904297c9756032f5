import type { ApiOutput } from "#shared/api/contract.ts";
import { newerVersionErrors } from "#shared/errors/definitions/newer-version.ts";
import { productIdentity } from "#shared/product-identity.ts";
import { isNewerVersion, latestVersionIn } from "#shared/version/release.ts";
import type { Context } from "../kit/context.ts";

/**
 * Asks where the releases are for the latest one, once and only now. Nothing is said of this computer but that KeySpec asks: GitHub refuses
 * who does not name himself.
 *
 * @throws AppError NEWER_VERSION_FORBIDDEN, NEWER_VERSION_UNREADABLE, and what `HttpPort` throws
 */
export async function newerVersion(
  context: Pick<Context, "http" | "policy" | "version">,
): Promise<ApiOutput<"app.newerVersion">> {
  if (context.policy.updateCheck === "off") throw newerVersionErrors.forbidden();
  const { latestRelease: url, name: userAgent, releases: page } = productIdentity;
  const answer = await context.http.fetch({ url, userAgent }, new AbortController().signal);
  const latest = latestVersionIn(answer);
  if (latest === null) throw newerVersionErrors.unreadable({ host: new URL(url).host, page });
  return { current: context.version, latest, isNewer: isNewerVersion(latest, context.version) };
}
