import { Module, type DynamicModule, type ValueProvider } from '@nestjs/common';

@Module({})
class AdaptersModule {}

/** Makes ports available everywhere, each by the value that stands behind it. */
export function adaptersModule(adapters: readonly ValueProvider[]): DynamicModule {
  return {
    module: AdaptersModule,
    global: true,
    providers: [...adapters],
    exports: adapters.map(({ provide }) => provide),
  };
}
