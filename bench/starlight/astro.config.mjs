import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import navigation from './navigation.json' with { type: 'json' };

// Starlight as it comes, search included, in two languages. Only the sidebar is named: of itself it
// would list every page on every page, and weigh more.
export default defineConfig({
  integrations: [
    starlight({
      title: 'Spot · Keep · Report',
      locales: { en: { label: 'English' }, 'zh-cn': { label: '简体中文', lang: 'zh-CN' } },
      defaultLocale: 'en',
      sidebar: navigation,
    }),
  ],
});
