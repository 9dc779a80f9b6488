import type { Component } from 'vue'
import type { RouteRecordRaw } from 'vue-router'

declare module 'vue-router' {
  interface RouteMeta {
    /** The page's name: breadcrumb, window title and, until PageHead says better, heading. */
    title?: string
    /** Breadcrumb between 首页 and the page: names, with an address where one can go there. */
    crumbs?: { label: string; to?: string }[]
  }
}

/** The groups of the left menu, in this order; a group nobody adds to does not appear. */
export const MENU_GROUPS = {
  top: '',
  protection: '等级保护',
  responsibility: '责任',
  exchange: '导入导出',
  parameter: '参数',
} as const

/** A number beside a menu entry. */
export interface Badge {
  count: number
  /** What it counts, in words. */
  label: string
}

export interface MenuEntry {
  group: keyof typeof MENU_GROUPS
  label: string
  to: string
  order: number
  icon?: Component
  /** The second key after `g` that opens it. */
  key?: string
  /** Role codes that see it; absent means everybody. */
  roles?: readonly string[]
  /** Set up with the menu; its value is shown while there is one. */
  badge?: () => { readonly value: Badge | undefined }
}

export interface SearchHit {
  title: string
  /** What distinguishes it: unit, number, document. */
  note?: string
  kind: string
  to: string
}

/** Answers the header's search; the server knows pinyin and initials. */
export type SearchProvider = (text: string, signal: AbortSignal) => Promise<SearchHit[]>

/** What one folder under `features/` brings to the shell, as the default export of its `feature.ts`. */
export interface Feature {
  routes: RouteRecordRaw[]
  menu?: MenuEntry[]
  search?: SearchProvider
  /** Stands in the header, before the account. */
  header?: Component
}

const found = import.meta.glob<{ default: Feature }>('../features/*/feature.ts', { eager: true })

export const features: Feature[] = Object.values(found).map((module) => module.default)

export const menuEntries: MenuEntry[] = features
  .flatMap((feature) => feature.menu ?? [])
  .sort((a, b) => a.order - b.order)

export const headerParts: Component[] = features.flatMap((feature) => feature.header ?? [])
