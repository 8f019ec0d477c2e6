import { connect } from 'node:net';

export interface RawReply {
  readonly status: number;
  /** Names in small letters. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/**
 * Sends bytes as no browser would and reads the reply to its end.
 * @param request the server is to close the connection after it (`connection: close`), or cannot go on.
 * @param breaksOff whether our side closes after it: a server then sends nothing that it has not ready at once.
 */
export function exchangeBytes(
  origin: string,
  request: string,
  breaksOff = false,
): Promise<RawReply> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      if (breaksOff) socket.end(request);
      else socket.write(request);
    });
    const chunks: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('close', () => {
      const [head = '', ...rest] = Buffer.concat(chunks).toString('utf8').split('\r\n\r\n');
      const [first = '', ...lines] = head.split('\r\n');
      const headers = lines.map((line): [string, string] => {
        const [name = '', ...value] = line.split(': ');
        return [name.toLowerCase(), value.join(': ')];
      });
      const status = Number(first.split(' ')[1]);
      resolve({ status, headers: new Map(headers), body: rest.join('\r\n\r\n') });
    });
  });
}
