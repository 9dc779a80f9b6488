# Part of infra/registry: obtains what the tests need and runs them all.

may_install() { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }

browser() {
  local name
  for name in chromium chromium-browser google-chrome-stable google-chrome; do
    command -v "$name" && return 0
  done
  return 1
}

has_cjk_font() { command -v fc-list >/dev/null 2>&1 && [ -n "$(fc-list :lang=zh-cn file 2>/dev/null | head -1)" ]; }

install_browser() {
  local missing=()
  browser >/dev/null || missing+=(chromium)
  has_cjk_font || missing+=(fonts-wqy-microhei fontconfig)
  [ ${#missing[@]} -eq 0 ] && return 0
  command -v apt-get >/dev/null 2>&1 && may_install || return 1
  echo "正在用系统的软件包管理器安装：${missing[*]}"
  as_root apt-get update -qq >/dev/null 2>&1
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null 2>&1
}

run_tests() {
  need npm "请安装 Node.js 20 或更高版本后重试。"
  install_browser
  if browser >/dev/null && has_cjk_font; then
    ZELIAN_BROWSER=$(browser)
    export ZELIAN_BROWSER
  else
    echo "！！未找到 Chromium 或中文字体，且不能自动安装：浏览器中的测试将被跳过。" >&2
    echo "！！请安装 chromium 与 fonts-wqy-microhei（或任一中文字体）后再运行一次。" >&2
  fi
  # What the tests start comes from this very build, and starts too seldom for caches to pay.
  ZELIAN_BUILT=true ZELIAN_AOT=off mvn -B -f "$ROOT/pom.xml" --fail-at-end verify "$@"
}
