# lparjar as a container: a system in memory, FTP on 2121, passive data connections on 2122 alone.
#   docker build -t lparjar .
#   docker run --rm -p 2121:2121 -p 2122:2122 lparjar --allow-default-passwords
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY . .
RUN ./launch.sh --version

FROM eclipse-temurin:17-jre
RUN useradd --system --create-home lparjar
USER lparjar
WORKDIR /home/lparjar
COPY --chown=lparjar --from=build /build/launch.sh .
COPY --chown=lparjar --from=build /build/emulator/target/launch/lib emulator/target/launch/lib
# Makes the archive of classes for this JVM and place, so that a container starts in under a second.
RUN rm -f emulator/target/launch/lib/*.jsa && touch emulator/target/launch/lib/.built && ./launch.sh --version
EXPOSE 2121 2122
ENV LPARJAR_IN_MEMORY=true \
    LPARJAR_BIND=0.0.0.0 \
    LPARJAR_ADVERTISE=127.0.0.1 \
    LPARJAR_PASSIVE_PORTS=2122-2122 \
    LPARJAR_TLS_PORT=off \
    LPARJAR_NO_CONSOLE=true
HEALTHCHECK --interval=2s --timeout=2s --start-period=10s \
  CMD bash -c 'exec 3<>/dev/tcp/127.0.0.1/2121 && head -c 3 <&3 | grep -q 220'
ENTRYPOINT ["./launch.sh"]
