/** Browses nothing but the one project that is open to everybody. */
export const OUTSIDER = 'Giulia Conti';
/** Browses all team projects and holds a role in none. */
export const LINE_MANAGER = 'Friedrich Baumann';
/** Administers the site and the restricted project. */
export const SITE_ADMIN = 'Tuğçe Arslan';
/** Looks after the restricted project. */
export const SECURITY_OFFICER = 'Obinna Nwosu';
