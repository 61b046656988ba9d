/** How the texts of the guide are read: what Astro makes pages of them with, and what checks them. */
import { satteri } from '@astrojs/markdown-satteri';

/** Markdown whose headings may name their ids: `## Tình trạng {#status}`. */
export const guideFeatures = { smartPunctuation: false, headingAttributes: true } as const;

export const guideMarkdown = satteri({ features: guideFeatures });
