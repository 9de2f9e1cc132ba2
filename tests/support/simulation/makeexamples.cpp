// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/simulation/examples.h"

#include <QDir>
#include <QSaveFile>

#include <cstdio>

// make_examples [FOLDER]: writes the simulated instrument files of the example project.
int main(int argc, char **argv)
{
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(VITRINE_SOURCE_DIR "/resources/examples"));
    folder.mkpath(QStringLiteral("."));
    std::size_t bytes = 0;
    for (const vitrine::simulation::File &file : vitrine::simulation::examples()) {
        QSaveFile out(folder.filePath(QString::fromStdString(file.name)));
        if (!out.open(QIODevice::WriteOnly) || out.write(file.bytes.data(), static_cast<qint64>(file.bytes.size())) < 0 || !out.commit()) {
            std::fprintf(stderr, "error: %s: %s\n", qPrintable(out.fileName()), qPrintable(out.errorString()));
            return 4;
        }
        bytes += file.bytes.size();
    }
    std::printf("%zu bytes in %s\n", bytes, qPrintable(folder.absolutePath()));
    return 0;
}
