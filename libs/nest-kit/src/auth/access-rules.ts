import { Inject, Injectable, RequestMethod, type OnModuleInit, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { KIT, type KitOptions } from '../bootstrap/options.js';
import { ACCESS, type AccessRule } from './access.js';
import type { Audience } from './audience.js';

/** What is wrong with a route's rule; undefined when nothing is. */
function fault(rule: AccessRule | undefined, audience: Audience): string | undefined {
  if (rule === undefined) return 'has no access rule: add @Access(…) or @Public()';
  const isCustomers = audience === 'retours-customer';
  return rule === 'public' || (rule === 'customer') === isCustomers
    ? undefined
    : `has the rule ${rule}, which no token for ${audience} can meet`;
}

/** Looks at every route when the app starts, and does not let it start while one has no access rule, or one it cannot meet. */
@Injectable()
export class AccessRules implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
    @Inject(KIT) private readonly kit: KitOptions,
  ) {}

  /** @throws an error naming each route at fault. */
  onModuleInit(): void {
    const faults = this.discovery
      .getControllers()
      .flatMap(({ metatype }) => (metatype ? this.faultsOf(metatype as Type) : []));
    if (faults.length > 0) throw new Error(`${this.kit.name} does not start:\n- ${faults.join('\n- ')}`);
  }

  private faultsOf(controller: Type): string[] {
    const prototype = controller.prototype as Readonly<Record<string, () => unknown>>;
    return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
      const handler = prototype[name];
      const path: unknown = handler && Reflect.getMetadata(PATH_METADATA, handler);
      if (!handler || path === undefined) return [];
      const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS, [handler, controller]);
      const why = fault(rule, this.kit.audience);
      const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod];
      return why ? [`${method} ${path} (${controller.name}.${name}) ${why}`] : [];
    });
  }
}
