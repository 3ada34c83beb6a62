/** Requests as bytes, because `fetch` tidies up exactly what these tests are about. */
import { connect } from 'node:net';

export interface Reply {
  /** 0 when the connection was closed without an answer. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

function parse(text: string): Reply {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const [line = '', ...fields] = head.split('\r\n');
  const headers = Object.fromEntries(fields.map((f) => [f.slice(0, f.indexOf(':')).toLowerCase(), f.slice(f.indexOf(':') + 1).trim()]));
  return { status: Number(line.split(' ')[1] ?? 0), headers, body: rest.join('\r\n\r\n') };
}

/** Sends bytes (as latin1 text) and reads until the server closes. */
export function raw(url: string, request: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    let text = '';
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname, () => socket.write(request, 'latin1'));
    socket.setEncoding('latin1').setTimeout(5000, () => reject(new Error('no answer in 5 s')));
    socket.on('data', (chunk: string) => (text += chunk));
    // A server may refuse and close while we still send.
    socket.on('error', () => resolve(parse(text)));
    socket.on('close', () => {
      socket.destroy();
      resolve(parse(text));
    });
  });
}

/** `GET` (or another method) for a path, written as it is. */
export const ask = (url: string, path: string, method = 'GET', headers = '', body = ''): Promise<Reply> =>
  raw(url, `${method} ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${headers}\r\n${body}`);
