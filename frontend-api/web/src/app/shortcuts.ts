import { onMounted, onUnmounted, ref } from 'vue'

const OFF = 'zelian.keys.off'

/** Whether single-key shortcuts work; a person may switch them off for this browser. */
export const singleKeys = ref(localStorage.getItem(OFF) !== '1')

export function setSingleKeys(on: boolean): void {
  singleKeys.value = on
  localStorage.setItem(OFF, on ? '0' : '1')
}

function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}

/** Whether a dialog, drawer or popover lies over the page; keys belong to it then. */
export function layerOpen(): boolean {
  const layers = document.querySelectorAll<HTMLElement>('[aria-modal="true"], .el-popper[role], .menu.open')
  return [...layers].some((layer) => layer.offsetParent !== null || layer.getClientRects().length > 0)
}

/**
 * Calls back on a key while the component lives: one key (`d`, `?`, `Escape`), two in a row (`g h`), or with Ctrl or ⌘
 * (`mod+k`). Single keys rest while somebody types or a layer is open.
 */
export function onKey(key: string, act: (event: KeyboardEvent) => void): void {
  const withModifier = key.startsWith('mod+')
  const keys = (withModifier ? key.slice(4) : key).split(' ')
  let before = { key: '', at: 0 }
  const listen = (event: KeyboardEvent) => {
    const modified = event.ctrlKey || event.metaKey
    if (event.defaultPrevented || event.isComposing || event.altKey || modified !== withModifier) return
    const pressed = event.key.length === 1 ? event.key.toLowerCase() : event.key
    const last = before
    before = { key: pressed, at: event.timeStamp }
    if (!withModifier && (typing(event.target) || layerOpen())) return
    if (!withModifier && pressed.length === 1 && !singleKeys.value) return
    if (pressed !== keys[keys.length - 1]) return
    if (keys.length === 2 && (last.key !== keys[0] || event.timeStamp - last.at > 1500)) return
    if (keys.length === 1 && !withModifier && last.key === 'g' && event.timeStamp - last.at < 1500) return
    event.preventDefault()
    act(event)
  }
  onMounted(() => window.addEventListener('keydown', listen))
  onUnmounted(() => window.removeEventListener('keydown', listen))
}
