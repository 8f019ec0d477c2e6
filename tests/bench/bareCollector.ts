import { createServer } from 'node:http';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

// The yardstick: node:http and one durable insert per request, and nothing else.
const database = new DatabaseSync(path.join(process.argv[2] ?? '', 'bare.sqlite'));
database.exec(`
  pragma journal_mode = wal;
  pragma synchronous = full;
  create table answers (key text primary key, body text not null) without rowid;
`);
const insert = database.prepare('insert or ignore into answers values (?, ?)');
const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (chunk: string) => {
    body += chunk;
  });
  request.on('end', () => {
    // The JSON border: the bench itself sends it.
    const { id, answers } = JSON.parse(body) as { id: string; answers: object };
    insert.run(id, JSON.stringify(answers));
    response.writeHead(201, { 'content-type': 'application/json' });
    response.end('{"receipt":"KXMT-A47P-HEAC-8Y6C"}');
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`${typeof address === 'object' ? (address?.port ?? '') : ''}\n`);
});
