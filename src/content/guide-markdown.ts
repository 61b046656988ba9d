/** How the texts of the guide are read: what Astro makes pages of them with, and what checks their headings. */
import { satteri } from '@astrojs/markdown-satteri';

/** Markdown whose headings may name their ids: `## Tình trạng {#status}`. */
export const guideMarkdown = satteri({ features: { smartPunctuation: false, headingAttributes: true } });
