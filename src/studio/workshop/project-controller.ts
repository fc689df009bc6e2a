import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Project} from './project.js';

/** Draws its host again whenever the project changes. */
export class ProjectController implements ReactiveController {
  readonly #host: ReactiveControllerHost & {readonly project: Project};
  #project: Project | undefined;

  constructor(host: ReactiveControllerHost & {readonly project: Project}) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#project === this.#host.project) return;
    this.hostDisconnected();
    this.#project = this.#host.project;
    this.#project.addEventListener('change', this.#onChange);
  }

  hostDisconnected(): void {
    this.#project?.removeEventListener('change', this.#onChange);
    this.#project = undefined;
  }

  readonly #onChange = () => this.#host.requestUpdate();
}
