/** One line on the terminal that counts finished files and says how long the rest will take; nothing when nobody watches. */
export function progressLine(total: number): (done: number) => void {
  if (!process.stderr.isTTY || total < 2) return () => {}
  const start = performance.now()
  return (done) => {
    const seconds = (performance.now() - start) / 1000
    const left = Math.ceil((seconds / done) * (total - done))
    process.stderr.write(`\r已核对 ${done}/${total} 份，每秒 ${(done / seconds).toFixed(1)} 份，还需约 ${left} 秒  `)
    if (done === total) process.stderr.write('\n')
  }
}
