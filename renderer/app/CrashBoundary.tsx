import { Component } from 'react';
import type { ErrorInfo, ReactNode } from 'react';
import { appTexts } from '../../shared/language/app.ts';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { StateCard } from '../ui/StateCard.tsx';
import { Centered } from '../ui/Centered.tsx';
import styles from './CrashBoundary.module.css';

interface Props {
  readonly children: ReactNode;
}
interface State {
  readonly error: Error | null;
}

/** A page that throws shows a designed state instead of white; the rest of the app stays. */
export class CrashBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    const texts = appTexts.crash;
    const again = () => this.setState({ error: null });
    return (
      <Centered title={texts.title}>
        <StateCard
          kind="error"
          word={texts.kind}
          title={texts.title}
          actions={
            <>
              <Button compact variant="primary" onClick={again}>
                {texts.retry}
              </Button>
              <ButtonLink compact href="#/" onClick={again}>
                {texts.toStart}
              </ButtonLink>
            </>
          }
        >
          <p>{texts.kept}</p>
          <details className={styles.detail}>
            <summary>{texts.detail}</summary>
            <code>{error.message}</code>
          </details>
        </StateCard>
      </Centered>
    );
  }
}
