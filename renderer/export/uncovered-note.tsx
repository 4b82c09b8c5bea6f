// Says which characters the pages show as codes, and leads to where they stand in the plan.
import { Button } from '../kit/button.tsx';
import { Banner } from '../kit/banner.tsx';
import { namedPlace, uncoveredPlaces, uncoveredText } from '../../shared/document/uncovered.ts';
import { placeKey } from '../../shared/plan/address.ts';
import { useWords } from '../workbench-context.tsx';
import { useJump } from '../workbench/use-jump.ts';
import type { Made } from './preview-machine.ts';

/** More places than these are not listed: after the first ones are mended the pages are made anew. */
const mostPlaces = 4;

export function UncoveredNote({ made }: { readonly made: Made }) {
  const words = useWords();
  const jump = useJump();
  const { what, remedy } = uncoveredText(words, made.uncovered);
  const places = uncoveredPlaces(made.plan, made.uncovered).slice(0, mostPlaces);
  return (
    <Banner
      severity="warning"
      severityWord={words.say('severity.warning')}
      title={words.say('uncovered.title')}
      actions={places.map((place) => (
        <Button key={`${placeKey(place)}/${place.item ?? ''}`} variant="quiet" onPress={() => jump(place)}>
          {namedPlace(words, place)}
        </Button>
      ))}
    >
      <p>{what}</p>
      <p>{remedy}</p>
    </Banner>
  );
}
