import dark from '@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-dark';
import light from '@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-light';
import motion from '@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-motion';
import shape from '@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-shape';
import spacing from '@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-spacing';
import typography from '@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-typography';

/** What Jira writes to `data-theme` of a page; `data-color-mode` beside it says whether light or dark holds. */
export const THEME_ATTRIBUTE =
  'dark:dark light:light motion:motion shape:shape spacing:spacing typography:typography';

/** The themes of Jira's design system, all in one: the attributes of the page choose. */
export const themeCss = [light, dark, shape, spacing, typography, motion].join('\n');
