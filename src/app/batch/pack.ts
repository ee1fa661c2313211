import { deserialize, serialize } from 'node:v8'
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'

/** A value as text a tenth of its size: it crosses from core to core and waits on the disk as it is. Bigints stay exact. */
export function pack(value: unknown): string {
  return zstdCompressSync(serialize(value)).toString('base64')
}

/** What was packed. */
export function unpack(packed: string): unknown {
  return deserialize(zstdDecompressSync(Buffer.from(packed, 'base64')))
}
