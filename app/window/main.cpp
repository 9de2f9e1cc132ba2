// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/startup.h"
#include "icons/icons.h"
#include "text/displaytext.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <cstdio>
#include <exception>

int main(int argc, char **argv)
{
    vitrine::prepareProcess();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Vitrine"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VITRINE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.vitrine.Vitrine"));

    // Qt's own words first, so that file choosers speak the same language.
    QTranslator qt, own;
    if (qt.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt);
    // English too has a file: that of its plurals.
    if (own.load(QLocale(), QStringLiteral("vitrine"), QStringLiteral("_"), QStringLiteral(":/i18n"))
        || own.load(QStringLiteral(":/i18n/vitrine_en")))
        QCoreApplication::installTranslator(&own);

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Measured data of glasses: from instrument files to results, tables, figures and Ashby charts."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("files"), QCoreApplication::translate("main", "A project to open, or instrument files to import."), QStringLiteral("[FILES]"));
    parser.process(application);

    try {
        vitrine::icons::mendQuietText();
        vitrine::MainWindow window;
        window.show();
        if (const QStringList files = parser.positionalArguments(); !files.isEmpty())
            QMetaObject::invokeMethod(
                &window, [&window, files] { window.openFiles(files); }, Qt::QueuedConnection);
        return QApplication::exec();
    } catch (const std::exception &error) {
        std::fprintf(stderr, "error: vitrine: %s\n", error.what());
    } catch (...) {
        std::fprintf(stderr, "error: vitrine: an unknown error ended the program\n");
    }
    return 70;
}
