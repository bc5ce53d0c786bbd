import { Component } from 'react';
import type { ReactNode } from 'react';
import { FailureView } from '../views/failure-view';
import { words } from '../words';

interface Props {
  readonly children: ReactNode;
}

/** What cannot be drawn is told in words, with a way on, instead of an empty page. */
export class Mishap extends Component<Props, { readonly happened: boolean }> {
  override readonly state = { happened: false };

  static getDerivedStateFromError() {
    return { happened: true };
  }

  override render() {
    if (!this.state.happened) return this.props.children;
    const failure = { code: 'unexpected', ...words.mishap } as const;
    return (
      <main>
        <FailureView
          failure={failure}
          tryAgain={() => {
            this.setState({ happened: false });
          }}
        />
      </main>
    );
  }
}
