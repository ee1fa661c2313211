import Fastify from 'fastify'

export interface Served {
  readonly address: string
  readonly close: () => Promise<void>
}

/** Serves ready pages by path on this machine only; answers the address to open. Port 0 takes any that is free. */
export async function servePages(pages: ReadonlyMap<string, string>, port: number): Promise<Served> {
  const server = Fastify()
  for (const [path, html] of pages) {
    server.get(path, (_, reply) => reply.type('text/html; charset=utf-8').header('x-content-type-options', 'nosniff').send(html))
  }
  server.setNotFoundHandler((_, reply) => reply.code(404).type('text/plain; charset=utf-8').send('没有这个页面。请从首页 / 进入。'))
  const address = await server.listen({ port, host: '127.0.0.1' })
  return { address, close: async () => server.close() }
}
