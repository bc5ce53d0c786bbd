import { ViewLinks } from '../parts/view-links';
import { words } from '../words';

/** The shape of a sprint while it is read: as large as what will take its place. */
export function LoadingView() {
  return (
    <div className="skeleton" aria-hidden="true">
      <div className="skeleton-name" />
      <div className="skeleton-facts" />
      <div className="skeleton-goal" />
      <div className="skeleton-figures" />
      <div className="skeleton-strip" />
      <div className="skeleton-list" />
    </div>
  );
}

/** The whole page before it is known where the panel stands: the header keeps its place. */
export function LoadingPage() {
  return (
    <>
      <header className="header">
        <div className="header-row">
          <h1 className="title">{words.title}</h1>
          <div className="picker skeleton skeleton-picker" aria-hidden="true" />
          <div className="picker skeleton skeleton-picker" aria-hidden="true" />
          <div className="header-buttons to-come" />
        </div>
        <div className="header-bar to-come" aria-hidden="true">
          <ViewLinks current="sprint" go={() => undefined} />
        </div>
        <p className="reading-state" role="status">
          {words.readingBoard}
        </p>
      </header>
      <main aria-busy="true" aria-label={words.title}>
        <LoadingView />
      </main>
    </>
  );
}
