/** A row that numbers the columns: 栏次 1 2 3, ** ** 1 2 3. */
export function isColumnNumbers(words: readonly string[]): boolean {
  const filled = words.filter((text) => text !== '' && text !== '**' && text !== '*' && text !== '栏次' && text !== '行次')
  const numbers = [...new Set(filled)].map(Number)
  return numbers.length > 1 && numbers.every((value, index) => Number.isInteger(value) && value < 60 && (index === 0 || value === numbers[index - 1]! + 1))
}
