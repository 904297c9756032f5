/**
 * The body of a request. Where its length was announced, each piece is copied to its place as it comes: putting a large body together in
 * one go would hold the host up. Not Hono's own reading either, which keeps the body as long as the call runs.
 */
export async function readBody(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  const announced = request.headers.get("content-length");
  if (announced === null || request.body === null) return new Uint8Array(await request.arrayBuffer());
  const whole = new Uint8Array(Number(announced));
  let end = 0;
  const reader: ReadableStreamDefaultReader<Uint8Array> = request.body.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    whole.set(piece.value, end);
    end += piece.value.length;
  }
  return whole;
}
