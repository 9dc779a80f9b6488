// Somebody at mouse and keyboard, and how long that takes them: the keystroke-level model of Card, Moran
// and Newell (The Psychology of Human-Computer Interaction, 1983, ch. 8). A model, not a person with a watch:
// it counts what has to be done and a pause before each field, not the finding out of what is to be said.
import { day, shot } from './stage.mjs'

/** Seconds: key of an average typist, pointing, a press of the mouse button, hand to the other device, thinking. */
const K = 0.28, P = 1.1, BB = 0.2, H = 0.4, M = 1.35

/** A Chinese character takes two keys by an input method, others one. */
const keys = (text) => [...text].reduce((sum, c) => sum + (c.codePointAt(0) > 0x2e7f ? 2 : 1), 0)

export class Novice {
  seconds = 0
  counts = { clicks: 0, keys: 0, fields: 0, answers: 0 }
  #atKeyboard = false
  #dialog = false

  constructor(page) {
    this.page = page
  }

  /** Where hands are: the page, or the dialog that was opened. */
  get front() {
    return this.#dialog ? this.page.locator('[role="dialog"][aria-modal="true"]:visible') : this.page.locator('main')
  }

  async opens(name) {
    await this.button(name, this.page.locator('[role="dialog"][aria-modal="true"]:visible'))
    this.#dialog = true
    // It takes the focus when it has come to rest: what is typed before would land there.
    await this.page.waitForFunction(() => document.activeElement?.closest('[role="dialog"][aria-modal="true"]'))
  }

  field(name) {
    return this.front.locator(`[data-field="${name}"]`)
  }

  #point() {
    this.seconds += (this.#atKeyboard ? H : 0) + P + BB
    this.#atKeyboard = false
    this.counts.clicks++
  }

  #think() {
    this.seconds += M
    this.counts.fields++
  }

  /** Waits for what the click leads to, and counts how long that took. */
  async #answered(what) {
    const from = performance.now()
    await what
    this.seconds += (performance.now() - from) / 1000
    this.counts.answers++
  }

  async click(locator, then) {
    this.#think()
    this.#point()
    await this.#answered((async () => {
      await locator.click()
      if (then) await then.waitFor({ timeout: 15_000 })
    })())
  }

  button(name, then) {
    return this.click(this.front.getByRole('button', { name, exact: true }).last(), then)
  }

  async type(name, text) {
    await this.into(this.field(name).locator(':is(input, textarea)').first(), text)
  }

  async into(input, text) {
    this.#think()
    this.#point()
    this.seconds += H + keys(text) * K
    this.#atKeyboard = true
    this.counts.keys += keys(text)
    await input.fill(text)
    await input.blur()
  }

  async choose(name, option) {
    await this.from(this.field(name).locator('.el-select').first(), option)
  }

  async from(select, option) {
    this.#think()
    this.#point()
    this.#point()
    await select.click()
    // Its own list: the one before may still be fading out.
    const list = await select.locator('input').first().getAttribute('aria-controls')
    await this.page.locator(`[id="${list}"]`).getByRole('option').filter({ hasText: option }).first().click()
  }

  async day(name, date = day()) {
    this.#think()
    this.#point()
    this.seconds += H + 9 * K
    this.#atKeyboard = true
    this.counts.keys += 9
    const input = this.field(name).locator('input').first()
    await input.fill(date)
    await input.press('Enter')
  }

  /** Button, folder, file: three clicks more in the system's own window. */
  async upload(name, file) {
    this.#think()
    for (let i = 0; i < 3; i++) this.#point()
    const field = this.field(name)
    await this.#answered((async () => {
      await field.locator('input[type="file"]').setInputFiles(file)
      await field.getByText(file.name).first().waitFor({ timeout: 15_000 })
    })())
  }

  async letter(number) {
    await this.type('basis.document.number', number)
    await this.type('basis.document.issuer', '示例单位')
    await this.day('basis.document.issuedOn')
  }

  /** Sends the dialog in front; a refusal fails with what it says. */
  async send(name) {
    this.#think()
    this.#point()
    const dialog = this.front
    await this.#answered((async () => {
      await dialog.getByRole('button', { name, exact: true }).click()
      await dialog.waitFor({ state: 'hidden', timeout: 15_000 }).catch(async (refused) => {
        await shot(this.page, 'lifecycle-refused')
        throw new Error(await dialog.innerText(), { cause: refused })
      })
    })())
    this.#dialog = false
  }

  get effort() {
    const { clicks, keys, fields, answers } = this.counts
    return `${(this.seconds / 60).toFixed(1)} min (${fields} decisions, ${clicks} clicks, ${keys} keys, ${answers} answers waited for)`
  }
}
