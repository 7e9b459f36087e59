/** An archive as a whole, gathered one record after another: what is kept does not grow with the number of articles. */
import { type Entry, isFailure } from '../writer.ts';
import { type Actors, gatherActors } from './actors.ts';
import { type Doubts, gatherDoubts } from './doubts.ts';
import { type Events, gatherEvents } from './events.ts';
import { gatherPlaces, type Places } from './places.ts';
import { gatherSources, type Sources } from './sources.ts';
import { gatherStories, type Stories } from './stories.ts';
import { storyOf } from './story.ts';
import { gatherTolls, type Tolls } from './tolls.ts';

export interface Overview {
  readonly articles: number;
  readonly failed: number;
  /** Copies of earlier articles, which count nowhere. */
  readonly duplicates: number;
  readonly stories: Stories;
  readonly events: Events;
  readonly tolls: Tolls;
  readonly actors: Actors;
  readonly places: Places;
  readonly sources: Sources;
  readonly doubts: Doubts;
}

export interface OverviewGatherer {
  readonly add: (entry: Entry) => void;
  readonly result: () => Overview;
}

export function gatherOverview(): OverviewGatherer {
  const parts = {
    stories: gatherStories(),
    events: gatherEvents(),
    tolls: gatherTolls(),
    actors: gatherActors(),
    places: gatherPlaces(),
    sources: gatherSources(),
    doubts: gatherDoubts(),
  };
  let [articles, failed, duplicates] = [0, 0, 0];
  return {
    add: (entry) => {
      if (isFailure(entry)) failed += 1;
      else if (entry.document.duplicateOf !== null) duplicates += 1;
      else {
        articles += 1;
        const story = storyOf(entry);
        for (const part of Object.values(parts)) part.add(story);
      }
    },
    result: () => ({
      articles,
      failed,
      duplicates,
      stories: parts.stories.result(),
      events: parts.events.result(),
      tolls: parts.tolls.result(),
      actors: parts.actors.result(),
      places: parts.places.result(),
      sources: parts.sources.result(),
      doubts: parts.doubts.result(),
    }),
  };
}
