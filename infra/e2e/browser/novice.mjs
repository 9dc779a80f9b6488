// Somebody at mouse and keyboard, and how long that takes them: the keystroke-level model of Card, Moran and
// Newell (The Psychology of Human-Computer Interaction, 1983, ch. 8). It is a model, not a person with a watch:
// it counts what has to be done, a pause before each field and button, and the answers waited for as measured
// here; it does not count finding out what is to be said, fetching a stamp, or the days between two sittings.
import { day, shot } from './stage.mjs'

/** Seconds: key of an average typist who is no secretary, pointing, pressing and releasing, hand to the other device, thinking. */
const OPERATORS = { K: 0.28, P: 1.1, B: 0.1, H: 0.4, M: 1.35 }

const PATIENCE = 30_000

/** A Chinese character takes two keys by an input method, others one. */
const keysOf = (text) => [...text].reduce((sum, c) => sum + (c.codePointAt(0) > 0x2e7f ? 2 : 1), 0)

export class Novice {
  counts = { K: 0, P: 0, B: 0, H: 0, M: 0 }
  waited = 0
  answers = 0
  /** Names of menu entries, tabs and buttons used. */
  used = new Set()
  #atKeyboard = false
  #dialog = false

  constructor(page) {
    this.page = page
  }

  get seconds() {
    return Object.entries(this.counts).reduce((sum, [operator, times]) => sum + times * OPERATORS[operator], this.waited)
  }

  get #modal() {
    return this.page.locator('[role="dialog"][aria-modal="true"]:visible')
  }

  /** Where hands are: the page, or the dialog that was opened. */
  get front() {
    return this.#dialog ? this.#modal : this.page.locator('main')
  }

  field(name) {
    return this.front.locator(`[data-field="${name}"]`)
  }

  #point() {
    if (this.#atKeyboard) this.counts.H++
    this.#atKeyboard = false
    this.counts.P++
    this.counts.B += 2
  }

  #press(keys) {
    if (!this.#atKeyboard) this.counts.H++
    this.#atKeyboard = true
    this.counts.K += keys
  }

  /** What a click leads to, and how long that took. */
  async #answered(what) {
    const from = performance.now()
    await what()
    this.waited += (performance.now() - from) / 1000
    this.answers++
  }

  /** Account and password by hand, and so many seconds until one is in. */
  logsIn(account, password, entered) {
    for (const typed of [account, password]) {
      this.counts.M++
      this.#point()
      this.#press(typed.length)
    }
    this.counts.M++
    this.#point()
    this.waited += entered
    this.answers++
  }

  async click(locator, then) {
    await this.#decides(locator, () => then?.waitFor({ timeout: PATIENCE }))
  }

  async #decides(locator, answer) {
    this.counts.M++
    this.#point()
    await this.#answered(async () => {
      await locator.click()
      await answer()
    })
  }

  async menu(name) {
    this.used.add(name)
    const entry = this.page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name }).first()
    await this.click(entry, this.page.locator('main h1', { hasText: name }))
  }

  async tab(name, then) {
    this.used.add(name)
    await this.click(this.page.locator('main').getByRole('tab', { name: new RegExp(`^${name}`) }), then)
  }

  async link(name, then) {
    this.used.add(name)
    await this.click(this.front.getByRole('link', { name }).first(), then)
  }

  async button(name, then) {
    this.used.add(name)
    await this.click(this.front.getByRole('button', { name, exact: true }).last(), then)
  }

  /** A button that leads to a dialog. */
  async opens(name) {
    await this.button(name, this.#modal)
    this.#dialog = true
    // Its first field takes the focus when it has come to rest: what is typed before would land there.
    await this.page.waitForFunction(() => document.activeElement?.matches('[role="dialog"][aria-modal="true"] :is(input, textarea)'))
  }

  async type(name, text) {
    await this.into(this.field(name).locator(':is(input, textarea)').first(), text)
  }

  async into(input, text) {
    this.counts.M++
    this.#point()
    this.#press(keysOf(text))
    await input.fill(text)
    await input.blur()
  }

  async choose(name, option) {
    await this.from(this.field(name).locator('.el-select').first(), option)
  }

  async from(select, option) {
    this.counts.M++
    this.#point()
    this.#point()
    await select.click()
    // Its own list: the one before may still be fading out.
    const list = await select.locator('input').first().getAttribute('aria-controls')
    await this.page.locator(`[id="${list}"]`).getByRole('option').filter({ hasText: option }).first().click()
  }

  /** A box or a radio of a field, by its words. */
  async tick(name, option) {
    await this.click(this.field(name).getByText(option, { exact: true }).first())
  }

  /** Eight digits and the enter key. */
  async day(name, date = day()) {
    this.counts.M++
    this.#point()
    this.#press(9)
    const input = this.field(name).locator('input').first()
    await input.fill(date)
    await input.press('Enter')
  }

  /** Button, folder, file: two clicks more in the system's own window. */
  async upload(name, file) {
    this.counts.M++
    for (let i = 0; i < 3; i++) this.#point()
    const field = this.field(name)
    await this.#answered(async () => {
      await field.locator('input[type="file"]').setInputFiles(file)
      await field.getByText(file.name).first().waitFor({ timeout: PATIENCE })
      await field.getByRole('button', { name: '移除' }).first().waitFor({ timeout: PATIENCE })
    })
  }

  async letter(number, issuer) {
    await this.type('basis.document.number', number)
    await this.type('basis.document.issuer', issuer)
    await this.day('basis.document.issuedOn')
  }

  /** Sends the dialog in front; a refusal fails with what it says. */
  async send(name) {
    this.used.add(name)
    const dialog = this.front
    await this.#decides(dialog.getByRole('button', { name, exact: true }), () =>
      dialog.waitFor({ state: 'hidden', timeout: PATIENCE }).catch(async (refused) => {
        await shot(this.page, 'lifecycle-refused')
        throw new Error(await dialog.innerText(), { cause: refused })
      }))
    this.#dialog = false
  }

  /** Sends the dialog in front, which is refused by the name of a rule and stays; then gives it up. */
  async sendInVain(name, rule, meanwhile) {
    await this.button(name, this.front.getByText(`规则 ${rule}`))
    await meanwhile()
    await this.button('取消')
    await this.#modal.waitFor({ state: 'hidden', timeout: PATIENCE })
    this.#dialog = false
  }

  get effort() {
    const { M, P, K } = this.counts
    return `${minutes(this.seconds)} (${M} decisions, ${P} clicks, ${K} keys; ${this.answers} answers, waited for ${this.waited.toFixed(0)} s in all)`
  }
}

export const minutes = (seconds) => `${(seconds / 60).toFixed(1)} min`
