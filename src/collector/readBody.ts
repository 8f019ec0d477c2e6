/** Why a body could not be read: it is longer than allowed, or the connection broke. */
export type BodyFault = 'too-large' | 'cut-off';

/**
 * The bytes of a request, at most `most` of them: a longer body is refused by its announced length, or as soon as too
 * much has come. No body is no bytes.
 */
export async function readBody(request: Request, most: number): Promise<Uint8Array | BodyFault> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return 'too-large';
  if (request.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return Buffer.concat(chunks);
      length += value.byteLength;
      if (length > most) {
        await reader.cancel();
        return 'too-large';
      }
      chunks.push(value);
    }
  } catch {
    return 'cut-off';
  }
}
