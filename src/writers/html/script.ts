import type { Origins } from '#document/origins'

/** Where figures come from as data of the page; no text in it can end the element it stands in. */
export function originsData(origins: Origins | undefined): string {
  if (origins === undefined) return ''
  return `<script type="application/json" id="origins">${JSON.stringify(origins).replaceAll('<', '\\u003c')}</script>\n`
}

/**
 * What the page can do for a reader: larger letters, strong contrast, reading aloud, printing, asking a figure where it comes from, asking a chart for a
 * slice. The page is whole without it. A figure that was asked stands in the address, so that it can be sent to somebody.
 */
export const script = `
(() => {
  const root = document.documentElement
  const panel = document.getElementById('origin')
  const held = document.getElementById('origins')
  const origins = held ? JSON.parse(held.textContent) : { rows: [], figures: {} }
  const figures = [...document.querySelectorAll('data[data-fact]')]
  const most = 40
  let asked

  const make = (name, text, ...inside) => {
    const element = document.createElement(name)
    if (text) element.textContent = text
    element.append(...inside)
    return element
  }
  const placeOf = (figure) => {
    const table = figure.closest('.table-block, figure')
    if (table) return (table.querySelector('caption, figcaption') || table).textContent
    let block = figure.closest('p, ul')
    while (block && !/^H[2-5]$/.test(block.tagName)) block = block.previousElementSibling
    return block ? block.textContent : ''
  }
  const jump = (figure) => {
    const button = make('button', placeOf(figure))
    button.type = 'button'
    button.addEventListener('click', () => { figure.scrollIntoView({ block: 'center' }); show(figure) })
    return button
  }
  const ledger = (rows) => {
    const head = make('tr', '', ...['台账', '内容', '金额'].map((text) => make('th', text)))
    for (const cell of head.children) cell.scope = 'col'
    const body = rows.slice(0, most).map((at) => {
      const { where, what, amount } = origins.rows[at]
      const last = make('td', amount)
      last.className = 'right'
      return make('tr', '', make('td', where), make('td', what), last)
    })
    const table = make('table', '', make('caption', '台账中的 ' + rows.length + ' 行' + (rows.length > most ? '，列出前 ' + most + ' 行' : '')), make('thead', '', head), make('tbody', '', ...body))
    const frame = make('div', '', table)
    frame.className = 'table-frame'
    return frame
  }
  const close = () => {
    if (panel.hidden) return
    panel.hidden = true
    figures.forEach((figure) => figure.classList.remove('same'))
    if (asked && panel.contains(document.activeElement)) asked.focus({ preventScroll: true })
    history.replaceState(null, '', location.pathname + location.search)
  }
  const show = (figure) => {
    const fact = figure.dataset.fact
    const { calculation, from = [], rows = [] } = origins.figures[fact] || {}
    const same = figures.filter((other) => other.dataset.fact === fact)
    figures.forEach((other) => other.classList.toggle('same', other.dataset.fact === fact))
    const shut = make('button', '关闭')
    shut.type = 'button'
    shut.addEventListener('click', close)
    const title = make('p', '', make('strong', figure.textContent), '　' + (figure.title || fact), shut)
    const steps = from.map((id) => figures.find((other) => other.dataset.fact === id)).filter(Boolean)
    panel.replaceChildren(
      title,
      ...(calculation ? [make('p', calculation)] : []),
      ...(steps.length ? [make('p', '由此算出：', ...steps.map((step) => { const link = jump(step); link.textContent = step.textContent + '（' + placeOf(step) + '）'; return link }))] : []),
      ...(rows.length ? [ledger(rows)] : []),
      make('p', '本页共 ' + same.length + ' 处引用：', ...same.map(jump)),
    )
    asked = figure
    panel.hidden = false
    history.replaceState(null, '', '#figure=' + encodeURIComponent(fact))
  }

  const press = { size: (value) => { root.dataset.size = value }, contrast: (button) => { root.dataset.contrast = toggle(button) ? 'high' : '' }, ask: (button) => {
    const on = toggle(button)
    figures.forEach((figure) => on ? (figure.tabIndex = 0) : figure.removeAttribute('tabindex'))
  }, read: (button) => {
    speechSynthesis.cancel()
    if (!toggle(button)) return
    const words = new SpeechSynthesisUtterance(String(getSelection()) || document.getElementById('main').textContent)
    words.lang = 'zh-CN'
    words.onend = () => button.setAttribute('aria-pressed', 'false')
    speechSynthesis.speak(words)
  } }
  const toggle = (button) => {
    const on = button.getAttribute('aria-pressed') !== 'true'
    button.setAttribute('aria-pressed', String(on))
    return on
  }
  const voice = document.querySelector('[data-read]')
  if (voice && !('speechSynthesis' in window)) voice.hidden = true

  document.addEventListener('click', (event) => {
    const at = (selector) => event.target.closest(selector)
    const figure = at('data[data-fact]')
    if (figure) return show(figure)
    const size = at('[data-set-size]')
    if (size) {
      press.size(size.dataset.setSize)
      document.querySelectorAll('[data-set-size]').forEach((other) => other.setAttribute('aria-pressed', String(other === size)))
    } else if (at('[data-contrast-toggle]')) press.contrast(at('[data-contrast-toggle]'))
    else if (at('[data-ask]')) press.ask(at('[data-ask]'))
    else if (at('[data-read]')) press.read(at('[data-read]'))
    else if (at('[data-print]')) print()
    else if (!panel.contains(event.target)) close()
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close()
    const figure = event.target.closest && event.target.closest('data[data-fact]')
    if (figure && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault()
      show(figure)
      panel.querySelector('button').focus({ preventScroll: true })
    }
  })

  document.querySelectorAll('figure .picture').forEach((picture) => {
    const rows = picture.closest('figure').querySelectorAll('tbody tr')
    const tip = picture.querySelector('.tip')
    const point = (event) => {
      const slice = event.target.closest && event.target.closest('[ecmeta_data_index]')
      const row = slice && rows[Number(slice.getAttribute('ecmeta_data_index'))]
      rows.forEach((other) => other.classList.toggle('pointed', other === row))
      tip.hidden = !row
      if (!row) return
      const box = picture.getBoundingClientRect()
      tip.textContent = [...row.cells].map((cell) => cell.textContent).join('　')
      tip.style.left = event.clientX - box.left + 'px'
      tip.style.top = event.clientY - box.top + 'px'
    }
    picture.addEventListener('pointermove', point)
    picture.addEventListener('pointerdown', point)
    picture.addEventListener('pointerleave', () => { tip.hidden = true; rows.forEach((row) => row.classList.remove('pointed')) })
  })

  const linked = /^#figure=(.+)$/.exec(location.hash)
  const first = linked && figures.find((figure) => figure.dataset.fact === decodeURIComponent(linked[1]))
  if (first) {
    first.scrollIntoView({ block: 'center' })
    show(first)
  }
})()
`
