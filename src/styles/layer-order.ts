/**
 * The order of the cascade layers, declared inline as the first thing in `<head>`: declared in an imported sheet, the
 * production build can invert it. `astro.config.ts` allows exactly this text in the Content-Security-Policy.
 */
export const LAYER_ORDER = '@layer reset, tokens, base, layout, components, utilities;'
