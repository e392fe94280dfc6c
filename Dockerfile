# Builds the package and installs it in a small image that runs the portal. It was not built on the machine on which it was
# written, because that machine has no container engine.
#
#   docker build -t marketplace-provisioning .
#   docker run --rm -p 127.0.0.1:4000:4000 -e OPEN_CONTROL=1 marketplace-provisioning
#
# Calls from outside of the container come from another machine, so the control API and the console need OPEN_CONTROL.
# A test runs the command and the health check in a folder that has the package, as here.

FROM node:24-slim AS build
WORKDIR /source
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN PATH="$PWD/node_modules/.bin:$PATH" node bin/build.ts \
 && mv dist/marketplace-provisioning-*.tgz /package.tgz

FROM node:24-slim AS install
WORKDIR /portal
COPY --from=build /package.tgz ./
RUN npm install --omit=dev --no-audit --no-fund ./package.tgz pg@8 && rm package.tgz

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATABASE_URL=sqlite:/data/portal.sqlite
WORKDIR /portal
COPY --from=install --chown=root:root /portal ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=5s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node itself is the process, so that it receives the signals.
CMD ["node", "node_modules/marketplace-provisioning/bin/marketplace.js", "serve"]
