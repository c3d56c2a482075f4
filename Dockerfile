# One file, a target per process: docker build --target customer-api .
FROM node:24-slim AS build
WORKDIR /retours
ENV NX_DAEMON=false
COPY . .
# Once built, what is only for development goes: sources, and the packages that specs need.
RUN npm ci \
  && npx nx run-many -t build -p customer-api merchant-api refund-worker tools portal back-office \
  && rm -rf .nx apps/*/src libs/*/src tools/src \
  && npm pkg delete devDependencies --workspaces

FROM build AS customer-api-files
RUN npm ci --omit=dev --workspace @retours/customer-api
FROM build AS merchant-api-files
RUN npm ci --omit=dev --workspace @retours/merchant-api
FROM build AS refund-worker-files
RUN npm ci --omit=dev --workspace @retours/refund-worker
FROM build AS migrate-files
RUN npm ci --omit=dev --workspace @retours/persistence --workspace @retours/queue --workspace @retours/payments

# What every target starts from: a user who owns nothing here.
FROM node:24-slim AS runtime
WORKDIR /retours
# Loading the program would grow the space for young objects to 64 MiB that are never needed again: 8 MiB a half keep a
# process 20 MiB smaller; 4 MiB are slower under load.
ENV NODE_ENV=production NODE_OPTIONS="--enable-source-maps --max-semi-space-size=8" HOST=0.0.0.0
USER node
ENTRYPOINT ["node"]

FROM runtime AS customer-api
COPY --from=customer-api-files /retours .
EXPOSE 3001
CMD ["apps/customer-api/dist/main.js"]

FROM runtime AS merchant-api
COPY --from=merchant-api-files /retours .
EXPOSE 3002
CMD ["apps/merchant-api/dist/main.js"]

FROM runtime AS refund-worker
COPY --from=refund-worker-files /retours .
EXPOSE 3003
CMD ["apps/refund-worker/dist/main.js"]

# Makes the tables; and shops: docker-compose run --rm migrate tools/dist/shop/main.js create NAME
FROM runtime AS migrate
COPY --from=migrate-files /retours .
CMD ["tools/dist/migrate/main.js"]
