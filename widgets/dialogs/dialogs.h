// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

// The only modal dialogs of the program: which file, and whether to keep unsaved work. Everything else reports without
// stopping the work. Tests answer in advance.
namespace vitrine::dialogs
{

enum class Question { Save, Discard, Cancel, Recover, AsSaved };

// "Save changes to X before ...?"
[[nodiscard]] Question askToSave(QWidget *parent, const QString &documentName);

// The file of a project is about to be opened, and later work on it was kept when the program ended: Recover, AsSaved or Cancel.
[[nodiscard]] Question askToRecover(QWidget *parent, const QString &documentName, const QString &what);
// Kept work is given up for good: Discard or Cancel.
[[nodiscard]] Question askToGiveUp(QWidget *parent, const QString &documentName, const QString &what);

struct FileKind
{
    QString label;      // "PDF"
    QStringList suffixes; // "pdf"; empty = all files
};
// The chosen paths; empty when the person thought better of it. Starts where the last choice was made.
[[nodiscard]] QStringList filesToOpen(QWidget *parent, const QString &title, const std::initializer_list<FileKind> &kinds);
// A path with one of the suffixes; "" when cancelled. An existing file is asked about by the chooser. The suggested name may
// be any title: what file systems refuse is left out, and without a folder of its own it lies where the last choice was made.
[[nodiscard]] QString fileToSave(QWidget *parent, const QString &title, const QString &suggestedName, const std::initializer_list<FileKind> &kinds);

// For tests: the next question or chooser is answered so, without a window. Answers queue up.
void answerNext(Question answer);
void answerNext(const QStringList &paths);
[[nodiscard]] int answersLeft();
[[nodiscard]] QString lastProposal(); // of fileToSave()

} // namespace vitrine::dialogs
