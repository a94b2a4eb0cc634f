import { useCallback, useEffect, useRef, useState } from 'react';
import { joinShow, type Point, type ShowLine, type ShowRole } from './join-show.ts';
import { startShow, type Show, type ShowAction } from './show.ts';

/** The show as this window knows it, and what it can do to it. */
export interface Telling {
  readonly show: Show;
  readonly others: readonly ShowRole[];
  /** Where the laser points, from whichever window. */
  readonly point: Point | null;
  readonly hasEnded: boolean;
  readonly act: (action: ShowAction) => void;
  readonly pointAt: (at: Point | null) => void;
  readonly end: () => void;
}

/** Joins the show of a story; `page` (from 0) is where it starts when nobody tells it yet. */
export function useTelling(storyId: string, role: ShowRole, page: number): Telling {
  const [start] = useState(() => startShow(page, Date.now()));
  const [show, setShow] = useState(start);
  const [others, setOthers] = useState<readonly ShowRole[]>([]);
  const [point, setPoint] = useState<Point | null>(null);
  const [hasEnded, setEnded] = useState(false);
  const line = useRef<ShowLine | null>(null);

  useEffect(() => {
    const joined = joinShow({
      ...{ storyId, role, start },
      onShow: setShow,
      onOthers: setOthers,
      onPoint: setPoint,
      onEnd: () => setEnded(true),
    });
    line.current = joined;
    return () => {
      line.current = null;
      joined.leave();
    };
  }, [storyId, role, start]);

  const act = useCallback((action: ShowAction) => line.current?.act(action), []);
  const pointAt = useCallback((at: Point | null) => {
    setPoint(at);
    line.current?.point(at);
  }, []);
  const end = useCallback(() => {
    line.current?.end();
    setEnded(true);
  }, []);
  return { show, others, point, hasEnded, act, pointAt, end };
}
