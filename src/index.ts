/** What manifest.yml calls. */
export { resolver } from './forge/resolvers/index';
