import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { editions } from './src/editions/index.ts';
import { withoutPreload } from './src/editions/without-preload.ts';

// Wires things together and decides nothing; each part is explained where it lives.
export default defineConfig({
  // An absolute address, https://guide.example/, only for canonical links; everything else is relative.
  ...(process.env.SITE ? { site: process.env.SITE } : {}),
  integrations: [mdx(), editions()],
  markdown: {
    // Writers type the punctuation they mean; headings carry explicit ids, `## Words {#id}`.
    processor: satteri({ features: { headingAttributes: true, smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always', assets: 'assets' },
  devToolbar: { enabled: false },
  prefetch: false,
  vite: {
    plugins: [withoutPreload()],
    build: { assetsInlineLimit: 0, modulePreload: false },
    // Workers are found from the script that starts them, wherever the folder lies.
    worker: { format: 'es' },
    experimental: {
      renderBuiltUrl: (_, { hostType }) => (hostType === 'js' ? { relative: true } : undefined),
    },
  },
});
