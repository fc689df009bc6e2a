import {createSignal} from 'solid-js';
import 'plaza-widgets/network-list/define';

export function App() {
  const [problems, setProblems] = createSignal<number>();
  const [chosen, setChosen] = createSignal('');
  const [hidden, setHidden] = createSignal(false);
  return (
    <>
      <plaza-network-list
        src="https://example.org/feed.json"
        heading="Our networks"
        heading-level={3}
        layout="list"
        limit={5}
        hide-search={hidden()}
        on:plaza-load={(event) => setProblems(event.problems.length)}
        on:plaza-select={({entry}) => setChosen(entry?.name ?? '')}
      >
        <a href="https://example.org/networks">Our networks</a>
      </plaza-network-list>
      <output>
        {problems()} problems, chosen: {chosen()}
      </output>
      <button onClick={() => setHidden(!hidden())}>Search</button>
    </>
  );
}
