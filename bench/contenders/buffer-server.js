import { createServer } from 'node:http';

/** Told by the bench: the headers and the body of the one answer. */
process.once('message', ({ headers, body }) => {
  const ready = Buffer.from(body, 'base64');
  const { 'content-length': _length, 'content-encoding': _encoding, ...known } = headers;
  const server = createServer((request, response) => {
    if (request.headers['if-none-match'] === headers.etag) {
      response.writeHead(304, known);
      response.end();
    } else {
      response.writeHead(200, headers);
      response.end(ready);
    }
  });
  server.listen(0, '127.0.0.1', () => process.send?.({ port: server.address().port }));
});
process.once('disconnect', () => process.exit());
