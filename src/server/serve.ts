import Fastify from 'fastify'

/** Serves ready pages by path on this machine only; answers the address to open. */
export async function servePages(pages: ReadonlyMap<string, string>, port: number): Promise<string> {
  const server = Fastify()
  for (const [path, html] of pages) {
    server.get(path, (_, reply) => reply.type('text/html; charset=utf-8').header('x-content-type-options', 'nosniff').send(html))
  }
  server.setNotFoundHandler((_, reply) => reply.code(404).type('text/plain; charset=utf-8').send('没有这个页面。请从首页 / 进入。'))
  return server.listen({ port, host: '127.0.0.1' })
}
